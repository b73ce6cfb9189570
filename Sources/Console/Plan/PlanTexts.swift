import DeskModel
import ServiceModel
import TermCanvas

/// A total of a plan, before and after.
struct PlanFigure {
    var label: String
    var before: String
    var after: String
    var role: Role
}

extension ConsoleState {
    func planFigures(_ diff: PlanDiff) -> [PlanFigure] {
        let (before, after) = (diff.before, diff.after)
        func count(_ label: String, _ old: Int, _ new: Int, isGoodWhenLess: Bool = true) -> PlanFigure {
            let isBetter = isGoodWhenLess ? new < old : new > old
            return PlanFigure(
                label: label, before: "\(old)", after: "\(new)",
                role: new == old ? .text : isBetter ? .statusSuccess : .statusWarning)
        }
        func hours(_ label: String, _ old: Int, _ new: Int) -> PlanFigure {
            PlanFigure(
                label: label, before: wording.length(minutes: old), after: wording.length(minutes: new),
                role: new <= old ? .statusSuccess : .text)
        }
        return [
            count(language("planned", "zaplanowane"), before.planned, after.planned, isGoodWhenLess: false),
            count(language("without place", "bez miejsca"), before.unplanned, after.unplanned),
            count(language("late", "po terminie"), before.late, after.late),
            hours(language("travel", "jazda"), before.travelMinutes, after.travelMinutes),
            hours(language("overtime", "nadgodziny"), before.overtimeMinutes, after.overtimeMinutes),
        ]
    }

    /// `Bo Lind       Mon 23 15:20`
    func planPlace(_ placement: Placement, columns: Int) -> String {
        let date = view.calendar.day(of: placement.start)
        let when = "\(narrowWeekday(date)) \(date.day) \(wording.time(placement.start))"
        let nameColumns = columns - SafeText.width(when) - 2
        let name = shortName(technicianName(placement.leader), columns: nameColumns)
        return SafeText.fitted(SafeText.fitted(name, to: nameColumns) + " " + when, to: columns)
    }

    /// The move under the cursor, in a sentence.
    func reviewSentence(_ review: PlanReview) -> String {
        guard review.diff.moves.indices.contains(review.cursor) else {
            return language("The plan moves nothing.", "Plan niczego nie przenosi.")
        }
        let move = review.diff.moves[review.cursor]
        let queue = language("the queue", "kolejka")
        let places = [move.from, move.to].map { placement in
            placement.map { "\(technicianName($0.leader)), \(wording.moment($0.start))" } ?? queue
        }
        let stale =
            isStale(move)
            ? language(" Changed meanwhile: it is checked again.", " Zmienione w międzyczasie: będzie sprawdzone.") : ""
        return "\(name(move.order)): \(places[0]) → \(places[1])." + stale
    }
}
