import DeskModel
import ServiceModel
import TermCanvas

/// What the branches screen says.
extension ConsoleState {
    var branchesSentence: String {
        let branches = self[BranchesState.self]
        guard let lines = branches.lines else { return language("Reading the branches …", "Odczyt wariantów …") }
        if lines.isEmpty {
            return language(
                "No branch yet. a makes one of the plan as it is now.",
                "Nie ma jeszcze wariantu. a utworzy go z obecnego planu.")
        }
        if let refusal = branches.chosenLine?.refusal { return refusal.sentence(wording) }
        if let fault = branches.fault { return fault.sentence(wording) }
        guard branches.isCompared, let comparison = branches.comparison else {
            return language("Comparing …", "Trwa porównywanie …")
        }
        let letters = branches.shown.filter(\.isUsable).map { branches.letter(of: $0.name) }
        return comparison.sentence(language, letters: letters)
    }

    /// What was taken in, what is in conflict, and what has no room any more.
    func reviewOpening(_ review: BranchReview) -> String {
        let clauses = [
            review.takenIn == 0
                ? nil
                : language(
                    "\(review.takenIn) \(review.takenIn == 1 ? "change" : "changes") of v\(review.diff.base) kept",
                    "uwzględniono zmiany do v\(review.diff.base): \(review.takenIn)"),
            review.conflicts.isEmpty
                ? nil
                : language(
                    "\(review.conflicts.count) in conflict (!), Space takes the branch's place",
                    "spornych (!): \(review.conflicts.count), Spacja bierze miejsce z wariantu"),
            review.left.isEmpty
                ? nil
                : language(
                    "\(review.left.count) without room any more", "bez miejsca w obecnym planie: \(review.left.count)"),
            review.roster.count == 0
                ? nil
                : language(
                    "absences and hours too: \(review.roster.count)",
                    "także nieobecności i godziny: \(review.roster.count)"),
        ].compactMap { $0 }
        let head = language(
            "Branch \(review.name) on v\(review.diff.base)", "Wariant \(review.name) na v\(review.diff.base)")
        return clauses.isEmpty ? head + "." : head + ": " + clauses.joined(separator: "; ") + "."
    }

    /// Everything there is to say about the row under the cursor, and what the chosen branch had to give up.
    var branchReason: String {
        let branches = self[BranchesState.self]
        var texts: [String] = []
        if let row = branches.row {
            var sides = [language("live ", "na żywo ") + spotWords(row.live)]
            for (line, spot) in zip(branches.shown.filter(\.isUsable), row.sides) {
                sides.append("\(branches.letter(of: line.name)) \(spotWords(spot))")
            }
            texts.append("\(row.order), \(row.town): " + sides.joined(separator: "; ") + ".")
            texts += row.conflicts.compactMap { $0 }.map(conflictWords)
        }
        if let stamp = branches.chosenLine?.stamp {
            if !stamp.left.isEmpty {
                texts.append(
                    language("No room any more for:", "Nie ma już miejsca na:") + " "
                        + stamp.left.map { $0.sentence(wording) }.joined(separator: " "))
            }
            texts.append(
                language(
                    "\(stamp.name): made by \(stamp.actor) \(wording.past(stamp.at)) on v\(stamp.made), follows the live plan up to v\(stamp.base) (\(wording.past(stamp.followed))).",
                    "\(stamp.name): zrobił(a) \(stamp.actor) \(wording.past(stamp.at)) na v\(stamp.made), nadąża do v\(stamp.base) (\(wording.past(stamp.followed)))."
                ))
        }
        if let refusal = branches.chosenLine?.refusal { texts.append(refusal.sentence(wording)) }
        return texts.joined(separator: "\n")
    }

    /// `piotr moved it in the live plan as well, today 09:12.`
    func conflictWords(_ conflict: BranchConflict) -> String {
        let who = conflict.actor.map { Actor.shownName($0, language) } ?? language("somebody", "ktoś")
        let when = conflict.at.map { " " + wording.past($0) } ?? ""
        return language(
            "\(conflict.order.short): \(who) moved it in the live plan too\(when); the branch keeps its own place until one of the two is chosen (Enter, then Space).",
            "\(conflict.order.short): \(who) też przeniósł to w planie na żywo\(when); wariant zostaje przy swoim, póki ktoś nie wybierze (Enter, potem Spacja)."
        )
    }

    /// `S. Wróbel, Tue 24, 13:47`
    private func spotWords(_ spot: BranchSpot) -> String {
        guard let place = spot.place else { return language("queue", "kolejka") }
        let names = place.placement.assignments.map { technicianName($0.technician) }.joined(separator: " + ")
        let lock = place.lock == .none ? "" : ", " + place.lock.name(language)
        return "\(names), \(wording.moment(place.placement.start, ofShift: place.placement.day))\(lock)"
    }

    /// `S. Wróbel Tue 24 13:47` in so many columns.
    func spotCell(_ spot: BranchSpot, columns: Int) -> String {
        guard let place = spot.place?.placement else {
            return SafeText.fitted(language("queue", "kolejka"), to: columns)
        }
        let date = view.calendar.day(of: place.start)
        let when = "\(narrowWeekday(date)) \(date.day) \(wording.time(place.start))"
        let room = max(3, columns - SafeText.width(when) - 1)
        let name = shortName(technicianName(place.leader), columns: room)
        return SafeText.fitted(name + " " + when, to: columns)
    }
}
