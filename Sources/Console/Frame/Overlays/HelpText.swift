import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// All commands by section, with the reason where one cannot be done now; then what the signs mean. With a query
    /// only those in which it occurs: keys, sentence, hint, synonyms, section.
    func helpLines(_ query: String) -> [[Span]] {
        let search = NameSearch(query)
        var lines: [[Span]] = []
        for section in orderedSections {
            let members = commands.commands.filter { command in
                guard command.section == section else { return false }
                let texts = [command.sentence(language), command.searchWords, section.title(language)]
                return query.isEmpty || command.keys.contains { $0.description == query } || search.rank(texts) != nil
            }
            if members.isEmpty { continue }
            lines.append([Span(section.title(language), .regionHeader)])
            lines += members.map(helpLine)
            lines.append([])
        }
        let signs = signLines.filter { sign, meaning in query.isEmpty || search.rank([sign, meaning]) != nil }
        if !signs.isEmpty { lines.append([Span(language("Signs", "Znaki"), .regionHeader)]) }
        lines += signs.map { sign, meaning in
            [Span("  " + SafeText.fitted(sign, to: 16)), Span(meaning, .dim)]
        }
        return lines.isEmpty ? [[Span(language("Nothing matches.", "Nic nie pasuje."), .dim)]] : lines
    }

    /// What concerns the moment comes first.
    private var orderedSections: [Section] {
        let first = place.help
        return [first] + commands.sections.filter { $0 != first }
    }

    private func helpLine(_ command: ConsoleCommand) -> [Span] {
        let isHere = command.places.contains(place)
        let obstacle = isHere ? command.obstacle(self) : nil
        let isPossible = isHere && obstacle == nil
        let danger = command.isDangerous ? language("  (cannot be undone)", "  (nie do cofnięcia)") : ""
        let reason = obstacle.map { "  (\($0(language)))" } ?? ""
        return [
            Span("  " + SafeText.fitted(command.keyText, to: 16), isPossible ? .hintKey : .hintDisabled),
            Span(command.sentence(language) + danger + reason, isPossible ? .text : .hintDisabled),
        ]
    }

    private var signLines: [(sign: String, meaning: String)] {
        let signs: [(String, Phrase)] = [
            ("!! ! + -", Phrase("priority: emergency, urgent, high, low", "priorytet: awaria, pilne, wysoki, niski")),
            (
                "> - } )",
                Phrase(
                    "the day is sent, sent in part, under way, done",
                    "dzień wysłany, wysłany częściowo, w pracy, wykonany")
            ),
            ("R", Phrase("a technician rejected it", "serwisant odrzucił")),
            ("h", Phrase("another desk has a visit of the day in hand", "inne stanowisko trzyma wizytę z tego dnia")),
            ("5 ▆ 1:20", Phrase("visits, load, free time", "wizyty, obciążenie, wolny czas")),
            (
                "?",
                Phrase(
                    "a visit should have begun and nobody has set off", "wizyta miała się zacząć, a nikt nie wyruszył")
            ),
            ("+0:25!", Phrase("over the shift", "ponad zmianę")),
            ("1-9 ░▒▓█", Phrase("rank and quarter of the price", "miejsce i ćwiartka kosztu")),
            (
                "~ \(Sign.late(language)) x ..",
                Phrase(
                    "if another moves, late, impossible, being counted",
                    "gdy inne ustąpi, po terminie, niemożliwe, liczenie")
            ),
            (
                "+ ~ = -",
                Phrase(
                    "in a plan: added, moved, new time, removed", "w planie: nowa, przeniesiona, inna godzina, zdjęta")
            ),
            ("[1] {1} (1)", Phrase("planned, on site, done", "zaplanowana, na miejscu, wykonana")),
            ("\(DepotSign.stop)", Phrase("a stop at a warehouse for parts", "postój w magazynie po części")),
            ("\(DepotSign.missing)", Phrase("a visit without its parts", "wizyta, której brakuje części")),
            ("·· ░░ //", Phrase("driving, break, off", "jazda, przerwa, nieobecny")),
        ]
        let skills = view.skills.map { skill in
            (
                "\(board.skillLetters.letter(of: skill.code))",
                Phrase("\(skill.code): \(skill.name)", "\(skill.code): \(skill.name)")
            )
        }
        return (signs + skills).map { ($0, $1(language)) }
    }

    /// How many lines the overlay has, so that scrolling ends.
    var overlayLines: Int {
        popup?.lines.count ?? 1
    }
}
