import DeskModel
import ServiceModel

/// What the keys of the branches screen do.
extension ConsoleState {
    mutating func openBranches() -> [Effect] {
        // Branches stand beside the live plan: from one of them the way leads home.
        if !vantage.isLive, hasHome { return comeHome() }
        openScreen(.branches)
        self[BranchesState.self].isStale = true
        return []
    }

    /// Asked for when the screen is open and what it shows is not what there is.
    mutating func lookAtBranches() -> [Effect] {
        let branches = self[BranchesState.self]
        guard branches.isStale, branches.asked == nil else { return [] }
        let id = freshToken()
        self[BranchesState.self].asked = id
        self[BranchesState.self].isStale = false
        return [.branches(.look(branches.comparable, id: id))]
    }

    mutating func enterBranch() -> [Effect] {
        guard let name = self[BranchesState.self].chosen else { return [] }
        return look(from: .branch(name.text))
    }

    mutating func reviewBranch() -> [Effect] {
        guard let name = self[BranchesState.self].chosen else { return [] }
        status.say(language("Bringing \(name) up to the live plan …", "\(name) nadąża za planem na żywo …"))
        return work { .review(name, token: $0) }
    }

    mutating func copyBranchName() -> [Effect] {
        guard let name = self[BranchesState.self].chosen?.text else { return [] }
        status.say(language("Copied: \(name).", "Skopiowano: \(name)."))
        return [.copy(name)]
    }

    mutating func discard(_ name: BranchName) -> [Effect] { work { .discard(name, token: $0) } }

    /// A name was typed. What is no name is said, and the line stays.
    mutating func answer(_ question: BranchQuestion, _ text: String) -> [Effect] {
        if let fault = BranchName.fault(text) {
            status.say(fault.sentence(language), .error)
            return []
        }
        overlay = nil
        switch question {
        case .new: return work { .make(text, token: $0) }
        case .repair: return keepRepair(as: text)
        }
    }

    private mutating func keepRepair(as text: String) -> [Effect] {
        let outage = self[OutageState.self]
        guard let answer = outage.answer else { return [] }
        // What goes against a rule says so in the branch too, and only what was proved.
        let reason = suggestedReason(outage.acceptedMoves)
        if reason.isEmpty, let open = outage.acceptedMoves.first(where: { !$0.breaches.isEmpty && $0.override == nil })
        {
            status.say(
                language(
                    "\(outageNumber(open)) goes against a rule, and no reason is proved: untick it, or accept it with your reason.",
                    "\(outageNumber(open)): wbrew regule, a powodu nie udowodniono: odznacz albo przyjmij z własnym powodem."
                ), .warning)
            return []
        }
        let moves = outage.acceptedMoves.map { move in
            var move = move
            if !move.breaches.isEmpty { move.override = move.override ?? reason }
            return move
        }
        let repair = AcceptOutage(draft: answer.draft, moves: moves, made: outage.made, basis: answer.basis)
        return work { .keep(repair, as: text, token: $0) }
    }

    private mutating func work(_ ask: (Int) -> BranchesAsk) -> [Effect] {
        let token = freshToken()
        self[BranchesState.self].working = token
        return [.branches(ask(token))]
    }
}

/// What comes back.
extension ConsoleState {
    mutating func take(_ news: BranchesNews) {
        switch news {
        case .seen(let id, let lines, let comparison, let fault):
            guard self[BranchesState.self].asked == id else { return }
            self[BranchesState.self].take(lines, comparison, fault)
        case .made(let line):
            finishWork(on: line)
            status.say(
                language(
                    "Branch \(line.name) made of the plan as it is now; b works in it.",
                    "Powstał wariant \(line.name) z obecnego planu; b otwiera go do pracy."), .success)
        case .kept(let line):
            finishWork(on: line)
            status.say(
                language(
                    "Kept as the branch \(line.name), nothing is sent; gb shows it, Esc leaves the draft.",
                    "Zachowano jako wariant \(line.name), nic nie wysłano; gb go pokaże, Esc porzuca szkic."), .success)
        case .reviewed(let review, let token): show(review, token)
        case .discarded(let name):
            finishWork()
            status.say(language("Branch \(name) discarded.", "Porzucono wariant \(name)."), .success)
        case .gone: self[BranchesState.self].isStale = true
        case .refused(let token, let refusal):
            guard self[BranchesState.self].working == token else { return }
            finishWork()
            status.say(refusal.sentence(wording), .error)
        }
    }

    /// The store failed at something of branches; what is said of it is said elsewhere.
    mutating func branchesFailed(_ id: Int) {
        if self[BranchesState.self].working == id { self[BranchesState.self].working = nil }
        if self[BranchesState.self].asked == id { self[BranchesState.self].asked = nil }
    }

    private mutating func finishWork(on line: BranchLine? = nil) {
        self[BranchesState.self].working = nil
        self[BranchesState.self].isStale = true
        if let line { self[BranchesState.self].chosen = line.name }
    }

    /// The change list opens, unless the person has begun a plan meanwhile.
    private mutating func show(_ review: BranchReview, _ token: Int) {
        guard self[BranchesState.self].working == token else { return }
        self[BranchesState.self].working = nil
        guard planning == nil, overlay == nil, moving == nil, place == .branches else {
            status.say(
                language(
                    "The changes of \(review.name) are ready; Enter asks for them again.",
                    "Zmiany wariantu \(review.name) są gotowe; Enter poprosi o nie ponownie."))
            return
        }
        self[BranchesState.self].reviewed = review.name
        var shown = PlanReview(review)
        (shown.isOpen, shown.isRead) = (true, true)
        planning = .review(shown)
        status.say(reviewOpening(review), review.conflicts.isEmpty && review.left.isEmpty ? .info : .warning)
    }

    /// It was written: whole, and the branch goes; or in part, and the rest stays in it.
    mutating func branchApplied(_ name: BranchName, _ receipt: Receipt) -> [Effect] {
        planning = nil
        self[BranchesState.self].isStale = true
        return receipt.skipped.isEmpty ? [.branches(.applied(name))] : []
    }
}
