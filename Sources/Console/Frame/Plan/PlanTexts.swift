import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    func planFigures(_ diff: PlanDiff, isNarrow: Bool) -> [PlanFigure] {
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
            count(
                language("planned", isNarrow ? "w planie" : "zaplanowane"), before.planned, after.planned,
                isGoodWhenLess: false),
            count(
                isNarrow ? language("no place", "bez m-ca") : language("without place", "bez miejsca"),
                before.unplanned, after.unplanned),
            count(language("late", isNarrow ? "po term." : "po terminie"), before.late, after.late),
            hours(language("travel", "jazda"), before.travelMinutes, after.travelMinutes),
            hours(language("overtime", "nadgodziny"), before.overtimeMinutes, after.overtimeMinutes),
        ]
    }

    /// `missed: promises 0 → 1, wishes 3 → 2 · due, no place 4 → 0`: what people were told or asked for.
    func planMisses(_ diff: PlanDiff, isNarrow: Bool) -> [Span] {
        let (before, after) = (diff.before, diff.after)
        let arrow = isNarrow ? "→" : " → "
        func figure(_ label: String, _ old: Int, _ new: Int) -> [Span] {
            [
                Span(label + " ", .dim), Span("\(old)\(arrow)", .before),
                Span("\(new)", new == old ? Role.text : new < old ? .statusSuccess : .statusWarning),
            ]
        }
        let words =
            isNarrow
            ? (
                language("promises missed", "złamane obietnice"), language(" wishes", " życzenia"),
                language(" due", " termin")
            )
            : (
                language("promises missed", "złamane obietnice"),
                language(" · wishes missed", " · złamane życzenia"),
                language(" · due and without a place", " · termin bez miejsca")
            )
        return figure(words.0, before.promisesMissed, after.promisesMissed)
            + figure(words.1, before.wishesMissed, after.wishesMissed)
            + figure(words.2, before.dueUnplanned, after.dueUnplanned)
    }

    /// How the plan was found, for whoever wants to find it again.
    func planSearchWords(_ review: PlanReview) -> String {
        let diff = review.diff
        if let branch = review.branch { return reviewOpening(branch) }
        let share = diff.schedule == 0 ? "" : language(" of \(diff.schedule)", " z \(diff.schedule)")
        let figures = language(
            "Policy \(diff.policy), \(diff.iterations)\(share) rounds, seed \(diff.seed), computed on v\(diff.base).",
            "Polityka \(diff.policy), rund \(diff.iterations)\(share), ziarno \(diff.seed), liczony na v\(diff.base).")
        return figures + " " + language("The same again: ", "To samo jeszcze raz: ") + planVerb(review)
    }

    private func planVerb(_ review: PlanReview) -> String {
        let (diff, request) = (review.diff, review.request)
        var words = ["dyspo plan --policy \(diff.policy) --seed \(diff.seed) --iterations \(diff.course)"]
        words.append("--from \(request.from) --to \(request.through)")
        if let region = view.regions.first(where: { $0.id == request.region }) {
            words.append("--region \"\(region.name)\"")
        }
        if let technician = request.technician { words.append("--technician \"\(technicianName(technician))\"") }
        if request.onlyNew { words.append("--only-new") }
        if let end = request.dueBy {
            words.append("--deadline \(view.calendar.dayEnding(at: end) ?? view.calendar.day(of: end))")
        }
        if let most = request.maxChanges { words.append("--max-changes \(most)") }
        let numbers = (request.orders ?? []).compactMap { order in
            view.visits.values.first { $0.order == order }?.number
        }
        return (words + numbers.sorted().map { "--order \($0)" }).joined(separator: " ")
    }

    /// The move under the cursor, in a sentence.
    func reviewSentence(_ review: PlanReview) -> String {
        guard review.moves.indices.contains(review.cursor) else {
            return language("The plan moves nothing.", "Plan niczego nie przenosi.")
        }
        let move = review.moves[review.cursor]
        let queue = language("the queue", "kolejka")
        let places = [move.from, move.to].map { placement in
            placement.map { "\(technicianName($0.leader)), \(wording.moment($0.start))" } ?? queue
        }
        let stale =
            isStale(move)
            ? language(" Changed meanwhile: it is checked again.", " Zmienione w międzyczasie: będzie sprawdzone.") : ""
        let mark = review.mark(of: move).map { " " + $0.words(wording) + "." } ?? ""
        let disputed = review.conflict(about: move).map { " " + conflictWords($0) } ?? ""
        return "\(name(move.order)): \(places[0]) → \(places[1])." + disputed + mark + stale
    }
}
