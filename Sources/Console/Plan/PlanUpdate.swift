import DeskModel
import ServiceModel

extension ConsoleState {
    var planRun: PlanRun? { if case .running(let run) = planning { run } else { nil } }
    var planReview: PlanReview? { if case .review(let review) = planning { review } else { nil } }

    /// Plans everything that waits, or just these orders, from today to the last loaded day.
    mutating func startPlan(of orders: [Order.ID]? = nil) -> [Effect] {
        let last = view.days.last ?? today
        let request = PlanRequest(
            id: freshToken(), from: firstOpenDay, through: max(today, last), orders: orders,
            budget: .seconds(orders == nil ? 10 : 3), maxChanges: orders == nil ? nil : 0)
        planning = .running(PlanRun(request: request))
        status.say(
            language(
                "Planning \(wording.day(request.from)) to \(wording.day(request.through)); work goes on meanwhile.",
                "Plan od \(wording.day(request.from)) do \(wording.day(request.through)) w toku; można pracować dalej.")
        )
        return [.plan(request)]
    }

    mutating func take(_ progress: PlanProgress) {
        guard var run = planRun, run.request.id == progress.request else { return }
        run.progress = progress
        planning = .running(run)
    }

    mutating func take(plan answer: Result<PlanDiff, Refusal>, of id: Int) {
        guard let run = planRun, run.request.id == id else { return }
        switch answer {
        case .failure(let refusal):
            planning = nil
            status.say(refusal.sentence(wording), .error)
        case .success(let diff) where diff.moves.isEmpty && diff.unplanned.isEmpty:
            planning = nil
            status.say(language("The plan changes nothing.", "Plan niczego nie zmienia."))
        case .success(let diff):
            planning = .review(PlanReview(diff))
            status.say(planSentence(diff), .success)
        }
    }

    private func planSentence(_ diff: PlanDiff) -> String {
        let counts = diff.counts
        return language(
            "The plan is ready: \(counts.words(.english)), \(diff.unplanned.count) without a place.",
            "Plan policzony: \(counts.words(.polish)), bez miejsca \(diff.unplanned.count)."
        )
    }

    /// Ends the search; the best plan so far comes back as the answer.
    mutating func finishPlan() -> [Effect] {
        guard var run = planRun, !run.isStopping else { return [] }
        run.isStopping = true
        planning = .running(run)
        return [.stop(.planKeepingBest(run.request.id))]
    }

    /// Throws away a plan that is being computed or waits to be accepted; nothing was written.
    mutating func discardPlan() -> [Effect] {
        guard let planning else { return [] }
        self.planning = nil
        status.say(language("The plan was discarded; nothing was written.", "Plan porzucono; niczego nie zapisano."))
        guard case .running(let run) = planning else { return [] }
        return [.stop(.plan(run.request.id))]
    }

    mutating func acceptPlan() -> [Effect] {
        guard var review = planReview else { return [] }
        let moves = review.tickedMoves
        let token = freshToken()
        errands[token] = .applyPlan
        review.isWriting = true
        planning = .review(review)
        return [.perform(ApplyPlan(base: review.diff.base, moves: moves), token: token)]
    }

    mutating func stepReview(_ lines: Int) {
        guard var review = planReview else { return }
        review.step(lines)
        planning = .review(review)
    }

    mutating func tickMove() {
        guard var review = planReview, review.isTicked.indices.contains(review.cursor) else { return }
        review.isTicked[review.cursor].toggle()
        review.step(1)
        planning = .review(review)
        let count = review.isTicked.count { $0 }
        status.say(
            language(
                "\(count) of \(review.isTicked.count) moves ticked.",
                "Zaznaczone zmiany: \(count) z \(review.isTicked.count)."))
    }

    /// Somebody changed the visit or one of its days since the plan was computed: it is checked again when applied.
    func isStale(_ move: PlanMove) -> Bool {
        move.basis.versions.contains { row, version in
            switch row {
            case .visit(let visit): view.visits[visit].map { $0.version != version } ?? true
            case .technicianDay(let technician, let day):
                view.sheets[CellKey(technician, day)].map { $0.version != version } ?? false
            case .order, .technician: false
            }
        }
    }
}

extension ConsoleState {
    /// The id of the plan being computed; `nil` when there is none.
    public var planRequest: Int? { planRun?.request.id }
}
