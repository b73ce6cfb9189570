import DeskModel
import ServiceModel
import TermCanvas

/// Who is here, and what each does.
extension ConsoleState {
    /// One line a desk, this one first, then how many walls: `p piotr  11 s  since 09:02  outage, D. Sikora`.
    var whoLines: [[Span]] {
        let own = desks.announced ?? DeskPresence(name: actor)
        let names = min(12, ([own] + desks.others).map { SafeText.width(SafeText.line($0.name)) }.max() ?? 0)
        var lines = [whoLine(own, isHere: true, names)]
        lines += desks.others.map { whoLine($0, isHere: false, names) }
        if desks.walls > 0 {
            let word = language.plural(desks.walls, "wall", "walls", pl: ("tablica", "tablice", "tablic"))
            lines.append([Span("  \(desks.walls) \(word)", .dim)])
        }
        return lines
    }

    var whoTitle: String { language("Who is here ", "Kto tu jest ") + "\(desks.others.count + 1)" }

    private func whoLine(_ desk: DeskPresence, isHere: Bool, _ names: Int) -> [Span] {
        let age = isHere ? language("here", "tu") : desk.lastKey.map(ageWords) ?? ""
        return [
            Span(Self.initial(of: desk.name) + " ", .titleFocused),
            Span(SafeText.fitted(SafeText.line(desk.name), to: names) + "  "),
            Span(SafeText.fitted(age, to: 6) + " ", .dim), Span(doing(desk)),
            Span(desk.opened.map { language("  since ", "  od ") + wording.time($0) } ?? "", .dim),
        ]
    }

    /// `11 s`, `2 min`, `3 h`.
    private func ageWords(_ moment: Timestamp) -> String {
        let seconds = max(0, (desksAt ?? now).since(moment))
        return seconds < 60 ? "\(seconds) s" : seconds < 3600 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
    }

    /// `has 48 in hand`, `outage, D. Sikora`, `form, 121`, `board`.
    private func doing(_ desk: DeskPresence) -> String {
        if !desk.held.isEmpty {
            let numbers = desk.held.prefix(3).map { view.visits[$0]?.short ?? "?" }.joined(separator: ", ")
            let list = numbers + (desk.held.count > 3 ? " …" : "")
            return language("has \(list) in hand", "ma w ręku \(list)")
        }
        if let work = desk.works.first {
            let about = self.about(work)
            return work.kind.name(language) + (about.isEmpty ? "" : ", " + about)
        }
        return desk.screen.map(screenName) ?? ""
    }

    /// Whom or what it is about, where that is one or a few.
    private func about(_ work: DeskWork) -> String {
        if !work.orders.isEmpty, work.orders.count <= 3 {
            let wanted = Set(work.orders)
            let numbers = view.visits.values.filter { wanted.contains($0.order) }.map(\.number).uniqued.sorted()
            if !numbers.isEmpty { return numbers.map(\.short).joined(separator: ", ") }
        }
        let people = work.days.map(\.technician).uniqued
        return people.count > 2
            ? "\(people.count) "
                + language.plural(
                    people.count, "technician", "technicians", pl: ("serwisant", "serwisantów", "serwisantów"))
            : people.map { shortName(technicianName($0), columns: 12) }.joined(separator: ", ")
    }

    /// A screen as its own key names it, in small letters; one of another version by its name.
    private func screenName(_ name: String) -> String {
        let screen = screens.screens.first { $0.id.name == name }
        let title = screen.map { $0.opening?.hint(language) ?? $0.places.first?.help.title(language) ?? name }
        return (title ?? SafeText.line(name)).lowercased()
    }
}
