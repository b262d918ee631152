"""What a person meant by what they typed on a phone, as pure functions: text (and today) in, a reading out.

deadlines  a date in a sentence: sure, ambiguous, past, or none; by the rules and words of `dates`
smart      which of S, M, A, R, T a goal already holds, by the verb of each clause (`smart_goals`, `smart_outcome`,
           `smart_specific`), and how many goals there are (`smart_seams`: rules in `smart_joined` and `smart_parts`,
           and what is weighed of two halves, `smart_halves`, in `smart_pairs`)
situations where somebody stands, and in which field of work or study (`fields`)
wording    a goal or step turned into "I will …", in the mentee's own words (`verbs_*`; `things` named without a verb)
alike      whether two wordings mean the same thing to do
done       which open step the words say is finished
crisis     signs of self-harm, suicide, abuse or danger, and where to get help
places     where somebody is, for the clock and the country
yesno      yes, no and "don't know", as typed
numbers_said   the one number in a few words: put right, weighed, by its name
to_coach   what is asked of the coach in place of an answer, or beside one; about_talk  what is said of the talk itself
remarks    what is said of the coach, or of being asked; leading_in  what only leads to an answer
enough     that there is no more to tell; comments  what only comments on a step or its day
putting_right  what is said of an answer that was given: that it was none, or how it should have been

Words are heard as a phone has them (`phone`) and looked for by phrases that are written as data (`phrases`, *.toml).
`python -m dialogs.understanding` tries the readings; tests/accuracy says how well they read.

Simple rules, in tables by language. No reading is a guess in silence: what is not sure is offered or asked again.
Nothing here raises for any text, and each looks at a bounded length of it.
"""
