import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// All commands by section, with the reason where one cannot be done now; then what the signs mean.
    var helpLines: [[Span]] {
        var lines: [[Span]] = []
        for section in orderedSections {
            lines.append([Span(section.title(language), .regionHeader)])
            lines += commands.commands.filter { $0.section == section }.map(helpLine)
            lines.append([])
        }
        lines.append([Span(language("Signs", "Znaki"), .regionHeader)])
        return lines + signLines
    }

    /// What concerns the moment comes first.
    private var orderedSections: [ConsoleCommand.Section] {
        let first: ConsoleCommand.Section =
            switch place {
            case .moving, .movingDay, .movingMap: .moving
            case .review: .plan
            case .day: .day
            case .map: .map
            default: .order
            }
        return [first] + ConsoleCommand.Section.allCases.filter { $0 != first }
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

    private var signLines: [[Span]] {
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
            ("·· ░░ //", Phrase("driving, break, off", "jazda, przerwa, nieobecny")),
        ]
        let skills = view.skills.map { skill in
            (
                "\(board.skillLetters.letter(of: skill.code))",
                Phrase("\(skill.code): \(skill.name)", "\(skill.code): \(skill.name)")
            )
        }
        return (signs + skills).map { sign, meaning in
            [Span("  " + SafeText.fitted(sign, to: 16)), Span(meaning(language), .dim)]
        }
    }

    /// How many lines the overlay has, so that scrolling ends.
    var overlayLines: Int {
        switch overlay {
        case .help?: helpLines.count
        case .order?: detail.visit.flatMap { view.visits[$0] }.map { orderLines($0, columns: 60).count } ?? 1
        case .sheet(let order, _)?: sheetLines(order, columns: 60).count
        case .results(let list)?: resultLines(list, columns: 60).count
        default: 1
        }
    }
}
