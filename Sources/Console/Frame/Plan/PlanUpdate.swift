import DeskModel
import ServiceModel

extension ConsoleState {
    var planRun: PlanRun? { if case .running(let run) = planning { run } else { nil } }
    /// The plan that fills the screen.
    var planReview: PlanReview? { if case .review(let review) = planning, review.isOpen { review } else { nil } }
    /// The plan that is ready and not on the screen.
    var waitingPlan: PlanReview? { if case .review(let review) = planning, !review.isOpen { review } else { nil } }

    /// Plans everything that waits, or just these orders, from today to the last loaded day.
    mutating func startPlan(of orders: [Order.ID]? = nil) -> [Effect] {
        start(planRequest(PlanScope(orders: orders, keepsPlan: orders != nil)))
    }

    mutating func start(_ request: PlanRequest) -> [Effect] {
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

    /// A plan arrives as a badge and a line of the log; it waits until its person opens it.
    mutating func take(plan answer: Result<PlanDiff, Refusal>, of id: Int) {
        guard let run = planRun, run.request.id == id else { return }
        switch answer {
        case .failure(let refusal):
            planning = nil
            take(fault: refusal.sentence(wording))
        case .success(let diff) where diff.moves.isEmpty && diff.unplanned.isEmpty:
            planning = nil
            tell(.plan(Phrase("The plan changes nothing.", "Plan niczego nie zmienia.")))
        case .success(let diff):
            planning = .review(PlanReview(diff, of: run.request))
            tell(.plan(planSentence(diff)), isNew: false)
        }
    }

    private func planSentence(_ diff: PlanDiff) -> Phrase {
        let counts = diff.counts
        return Phrase(
            "The plan is ready: \(counts.words(.english)), \(diff.unplanned.count) without a place.",
            "Plan policzony: \(counts.words(.polish)), bez miejsca \(diff.unplanned.count).")
    }

    /// The one key of planning: starts it, takes what was found so far, shows what is ready.
    mutating func pressPlan() -> [Effect] {
        if planRun != nil { return finishPlan() }
        if waitingPlan != nil { return openPlan() }
        return startPlan()
    }

    mutating func openPlan() -> [Effect] {
        guard var review = waitingPlan else { return [] }
        review.isOpen = true
        review.isRead = true
        planning = .review(review)
        return []
    }

    /// Back to where the person was; the plan waits.
    mutating func closePlan() {
        guard var review = planReview, !review.isWriting else { return }
        if let branch = review.branch {
            planning = nil
            return status.say(
                language(
                    "Nothing was written; the branch \(branch.name) stays as it is.",
                    "Niczego nie zapisano; wariant \(branch.name) zostaje, jaki jest."))
        }
        review.isOpen = false
        planning = .review(review)
        status.say(
            language(
                "The plan waits: P shows it again, X there throws it away.",
                "Plan czeka: P pokaże go znowu, X tam odrzuci."))
    }

    /// Ends the search; the best plan so far comes back as the answer.
    mutating func finishPlan() -> [Effect] {
        guard var run = planRun, !run.isStopping else { return [] }
        run.isStopping = true
        planning = .running(run)
        status.say(
            language(
                "The best plan so far is being fetched; P will show it.",
                "Zaraz będzie najlepszy plan dotąd; pokaże go P."))
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

    /// Throws the plan on the screen away and searches the same again, on what holds now.
    mutating func planAgain() -> [Effect] {
        guard let review = planReview else { return [] }
        if review.branch != nil {
            planning = nil
            return reviewBranch()
        }
        var request = review.request
        request.id = freshToken()
        request.from = firstOpenDay
        return start(request)
    }

    mutating func acceptPlan() -> [Effect] {
        guard var review = planReview else { return [] }
        let moves = review.tickedMoves
        let token = freshToken()
        errands[token] = review.branch.map { PlanErrand.branch($0.name) } ?? .plan
        review.isWriting = true
        planning = .review(review)
        if let branch = review.branch { return [.perform(branch.command(moves), token: token)] }
        return [.perform(ApplyPlan(base: review.diff.base, moves: moves), token: token)]
    }

    mutating func stepReview(_ lines: Int) {
        guard var review = planReview else { return }
        review.step(lines)
        planning = .review(review)
    }

    /// Ticks or unticks, says what becomes of the visit and of its day, and steps on.
    mutating func tickMove() {
        guard var review = planReview, review.isTicked.indices.contains(review.cursor) else { return }
        let index = review.cursor
        review.isTicked[index].toggle()
        review.step(1)
        planning = .review(review)
        let consequence = PlanConsequence(of: index, in: review, view)
        let kind: StatusLine.Kind = consequence.overlaps.isEmpty ? .info : .warning
        status.say(sentence(consequence), kind)
    }

    /// Somebody changed the visit or one of its days since the plan was computed: it is checked again when applied.
    func isStale(_ move: PlanMove) -> Bool { isStale(move.basis) }

    /// A visit or a day of it is another one by now.
    func isStale(_ basis: Basis) -> Bool {
        basis.versions.contains { row, version in
            switch row {
            case .visit(let visit): view.visits[visit].map { $0.version != version } ?? true
            case .technicianDay(let technician, let day):
                view.sheets[CellKey(technician, day)].map { $0.version != version } ?? false
            case .order, .technician, .ticket: false
            }
        }
    }
}

extension ConsoleState {
    /// The id of the plan being computed; `nil` when there is none.
    package var planRequest: Int? { planRun?.request.id }
}
