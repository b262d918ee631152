returning-back =
    { $has-name ->
        [yes] ¡Qué bueno verte de vuelta, { $name }!
       *[no] ¡Qué bueno verte de vuelta!
    } { $months ->
        [0] Han pasado { $weeks } semanas, y nada se ha perdido.
        [one] Han pasado { $weeks } semanas, y nada se ha perdido.
       *[other] Han pasado { $months } meses, y nada se ha perdido.
    }
    .open = Ver este paso
    .done = ✓ Ya está hecho
    .fresh = Fechas nuevas
    .checkin = Repaso

returning-passed = { $n ->
    [one] Entretanto pasó el día de un paso: «{ $first }». Es normal, y elegir otro día es rápido.
   *[other] Entretanto pasaron los días de { $n } pasos, «{ $first }» entre ellos. Es normal, y elegir otros días es rápido.
}

returning-goal = { $when ->
    [ahead] Tu meta sigue por delante: «{ $goal }», para el { $date }.
    [past] La fecha de tu meta ya pasó: «{ $goal }». Todavía se puede lograr, o tener otra fecha.
   *[none] Tu meta sigue aquí: «{ $goal }».
}

returning-first = Una primera cosa fácil: «{ $step }». Diez minutos ya son un comienzo.
