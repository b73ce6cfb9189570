/// The texts of notices that come with the program. The files in `notices/` say the same, and a test holds them together.
package enum StandardNotices {
    static let all: [NoticeKind: [Language: NoticeTemplate]] = Dictionary(
        uniqueKeysWithValues: NoticeKind.allCases.map { kind in
            (
                kind,
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map { ($0, template(kind, $0)) })
            )
        })

    private static func template(_ kind: NoticeKind, _ language: Language) -> NoticeTemplate {
        let (subject, text) = words(kind, language)
        do {
            return NoticeTemplate(
                subject: try NoticeTemplate.subject(subject, for: kind), text: try NoticeText(text, for: kind))
        } catch {
            preconditionFailure("\(kind), \(language): \(error)")
        }
    }

    /// Subject and text as they are written.
    package static func words(_ kind: NoticeKind, _ language: Language) -> (subject: String, text: String) {
        switch kind {
        case .planned: planned(language)
        case .onTheWay: onTheWay(language)
        case .late: late(language)
        case .newTime: newTime(language)
        case .done: done(language)
        case .report: report(language)
        }
    }

    private static func planned(_ language: Language) -> (String, String) {
        (
            language("Our visit: {day}, {window}", "Wizyta serwisu: {day}, {window}"),
            language(
                """
                Good day,

                we are coming to you.
                When: {day}, {window}
                Order: {order}, {title}
                Where: {site}, {address}
                Who: {technician}

                If the time does not suit you, please call us: {phone}

                {company}
                """,
                """
                Dzień dobry,

                zaplanowaliśmy wizytę serwisu.
                Termin: {day}, {window}
                Zlecenie: {order}, {title}
                Miejsce: {site}, {address}
                Serwisant: {technician}

                Jeśli termin nie odpowiada, prosimy o telefon: {phone}

                {company}
                """)
        )
    }

    private static func onTheWay(_ language: Language) -> (String, String) {
        (
            language("On the way to you, expected about {arrival}", "Serwisant jest w drodze, przyjazd ok. {arrival}"),
            language(
                """
                Good day,

                we are on the way to you.
                Expected: about {arrival}
                Order: {order}, {title}
                Where: {site}, {address}
                Who: {technician}

                If nobody can let us in, please call us: {phone}

                {company}
                """,
                """
                Dzień dobry,

                serwisant jest w drodze.
                Przyjazd: ok. {arrival}
                Zlecenie: {order}, {title}
                Miejsce: {site}, {address}
                Serwisant: {technician}

                Jeśli nikt nie będzie mógł nas wpuścić, prosimy o telefon: {phone}

                {company}
                """)
        )
    }

    private static func late(_ language: Language) -> (String, String) {
        (
            language("We are late: expected about {arrival}", "Opóźnienie: przyjazd ok. {arrival}"),
            language(
                """
                Good day,

                we are sorry: we are coming later than we told you.
                Told: {day}, {window}
                Expected: about {arrival}, {late} late
                Order: {order}, {title}

                If that does not suit you, please call us: {phone}

                {company}
                """,
                """
                Dzień dobry,

                przepraszamy, przyjedziemy później, niż zapowiadaliśmy.
                Zapowiedziany termin: {day}, {window}
                Przyjazd: ok. {arrival}, {late} po czasie
                Zlecenie: {order}, {title}

                Jeśli to nie odpowiada, prosimy o telefon: {phone}

                {company}
                """)
        )
    }

    private static func newTime(_ language: Language) -> (String, String) {
        (
            language("Another time of our visit: {day}, {window}", "Nowy termin wizyty: {day}, {window}"),
            language(
                """
                Good day,

                our visit takes place at another time.
                Now: {day}, {window}
                Before: {before}
                Order: {order}, {title}
                Where: {site}, {address}
                Who: {technician}

                If the time does not suit you, please call us: {phone}

                {company}
                """,
                """
                Dzień dobry,

                zmienił się termin wizyty serwisu.
                Nowy termin: {day}, {window}
                Poprzedni termin: {before}
                Zlecenie: {order}, {title}
                Miejsce: {site}, {address}
                Serwisant: {technician}

                Jeśli termin nie odpowiada, prosimy o telefon: {phone}

                {company}
                """)
        )
    }

    private static func report(_ language: Language) -> (String, String) {
        (
            language("Service report: {order}, {title}", "Protokół serwisowy: {order}, {title}"),
            language(
                """
                Good day,

                the report of our work is attached as a PDF.
                Order: {order}, {title}
                Where: {site}, {address}
                Finished: {day}, {finished}

                Questions? {phone}

                {company}
                """,
                """
                Dzień dobry,

                w załączniku przesyłamy protokół naszych prac (PDF).
                Zlecenie: {order}, {title}
                Miejsce: {site}, {address}
                Zakończono: {day}, {finished}

                Pytania? {phone}

                {company}
                """)
        )
    }

    private static func done(_ language: Language) -> (String, String) {
        (
            language("Done: {order}, {title}", "Wykonane: {order}, {title}"),
            language(
                """
                Good day,

                our work at your place is done.
                Order: {order}, {title}
                Where: {site}, {address}
                Finished: {day}, {finished}
                Who: {technician}

                If anything is not as it should be, please call us: {phone}

                {company}
                """,
                """
                Dzień dobry,

                zakończyliśmy prace.
                Zlecenie: {order}, {title}
                Miejsce: {site}, {address}
                Zakończono: {day}, {finished}
                Serwisant: {technician}

                Jeśli coś jest nie tak, prosimy o telefon: {phone}

                {company}
                """)
        )
    }
}
