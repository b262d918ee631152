returning-back =
    { $has-name ->
        [yes] Welcome back, { $name }!
       *[no] Welcome back!
    } { $months ->
        [0] It's been { $weeks } weeks, and nothing is lost.
        [one] It's been { $weeks } weeks, and nothing is lost.
       *[other] It's been { $months } months, and nothing is lost.
    }
    .open = Look at this step
    .done = ✓ Done already
    .fresh = New dates
    .checkin = Check-in

returning-passed = { $n ->
    [one] Meanwhile the day of one step has gone by: “{ $first }”. That happens, and a new day is quickly found.
   *[other] Meanwhile the days of { $n } steps have gone by, “{ $first }” among them. That happens, and new days are quickly found.
}

returning-goal = { $when ->
    [ahead] Your goal is still ahead of you: “{ $goal }”, by { $date }.
    [past] The date of your goal has passed: “{ $goal }”. It can still be reached, or have another date.
   *[none] Your goal is still here: “{ $goal }”.
}

returning-first = One easy first thing: “{ $step }”. Ten minutes of it are a beginning.
