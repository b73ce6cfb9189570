import Console
import DeskModel
import ServiceModel

/// How a desk's effects are answered.
extension Desk {
    package enum Answer: Sendable {
        case prices, previews, commands, plans, views, details, slots, rehearsals, names, files
    }

    /// Lets the held answers come in.
    package func release() {
        held = []
        let answers = waiting
        waiting = []
        for answer in answers { for event in answer() { send(event) } }
    }

    func answer(_ effect: Effect) {
        switch effect {
        case .perform(let command, let token): write(token) { $0.perform(command, by: $1) }
        case .undo(let token, let since): write(token) { $0.undo(by: $1, since: since) }
        case .redo(let token): write(token) { $0.redo(by: $1) }
        case .rehearse(let command, let token):
            reply(.rehearsals) { [.rehearsed(token, self.store.rehearse(command))] }
        case .ask(let question): answer(question)
        case .price(let request): reply(.prices) { self.store.prices(request).map(Event.priced) }
        case .plan(let request):
            reply(.plans, token: request.id) { [.planned(request.id, self.store.plan(request))] }
        case .saveFilter(let filter):
            savedFilters.removeAll { $0.name == filter.name }
            savedFilters.append(filter)
            answer(.filters)
        case .forgetFilter(let name):
            savedFilters.removeAll { $0.name == name }
            answer(.filters)
        case .outage(let ask): answer(ask)
        case .branches(let ask): answer(ask)
        case .simulation(.play(let request)):
            reply(.plans, token: request.id) { self.store.simulate(request).map(Event.simulation) }
        case .simulation(.forget): store.forgetPlayed()
        case .stop(.planKeepingBest): release()
        case .stop: break
        case .copy(let text): clipboard = text
        case .attach(let path, let owner, let token):
            attached.append((path, owner))
            reply(.commands, token: token) { [.failed(token, "\(path)")] }
        case .read(let files, let token): reply(.files, token: token) { [.filesRead(token, self.store.read(files))] }
        case .show(let document): shownDocuments.append(document.name)
        case .save(let document, let path, let token):
            savedDocuments.append((document.name, path))
            reply(.commands, token: token) { [.saved(token, path: path)] }
        case .export(let export, let path, let token):
            exported.append((export, path))
            reply(.commands, token: token) { [.saved(token, path: path)] }
        case .keepFolds(let folds): keptFolds += folds
        case .announce(let word):
            announced = word.held
            said.append(word)
        case .keepLooking(let sequence): store.keepLooking(by: name, through: sequence)
        case .ring: rings += 1
        case .quit: hasQuit = true
        case .reopen: wantsToReopen = true
        case .look(let goal, let token):
            wanted = goal
            reply(.views, token: token) { [.ready(token)] }
        case .enter: entered = wanted
        case .comeHome: hasComeHome = true
        }
    }

    private func answer(_ ask: OutageAsk) {
        switch ask {
        case .solve(let request):
            reply(.plans, token: request.id) { self.store.outage(request).map(Event.outage) }
        case .totals(let request, let proposal, let ticked):
            reply(.plans) { self.store.totals(request, proposal, ticked).map { [.outage($0)] } ?? [] }
        case .forget: break
        case .calls: reply(.details) { [.outage(.calls(self.store.outageCalls))] }
        }
    }

    private func answer(_ ask: BranchesAsk) {
        let token: Int? =
            switch ask {
            case .look(_, let id): id
            case .make(_, let token), .keep(_, _, let token), .review(_, let token), .discard(_, let token): token
            case .applied: nil
            }
        reply(.plans, token: token) { [.branches(self.store.branches(ask, by: self.name))] }
    }

    private func answer(_ question: Question) {
        switch question {
        case .days(let days):
            reply(.views) {
                self.store.load(days)
                return [.view(self.store.view)]
            }
        case .find(let request): reply(.details) { [.found(request.id, self.store.find(request.text))] }
        case .slots(let request):
            reply(.slots, token: request.id) { [.slots(request.id, self.store.slots(request))] }
        case .catalogue: reply(.details) { [.catalogue(self.store.catalogue)] }
        case .filters: reply(.details) { [.filters(self.savedFilters)] }
        case .preview(let request):
            reply(.previews) { self.store.preview(request).map { [.previewed(request.id, $0)] } ?? [] }
        case .assess(let draft, let id):
            reply(.details) { self.store.assess(draft).map { [.assessed(id, $0)] } ?? [] }
        case .desks: reply(.details) { [.desks(self.others, at: self.state.now)] }
        case .feedSinceLooked: reply(.details) { [.feedSinceLooked(self.store.feed(for: self.name))] }
        case .entryDay(let sequence): reply(.details) { [.entryDay(sequence, self.store.day(ofEntry: sequence))] }
        case .orders(let ask): answer(ask)
        case .entry(let ask): answer(ask)
        case .tickets(let ask): answer(ask)
        case .devices(let ask): answer(ask)
        case .contracts(let ask): answer(ask)
        case .maintenance(let ask): answer(ask)
        case .stock(let ask): answer(ask)
        case .time(let ask): answer(ask)
        case .notices(let ask): answer(ask)
        case .reports(let ask): answer(ask)
        case .alerts(let ask): answer(ask)
        case .wall(let ask): answer(ask)
        }
    }

    private func write(_ token: Int, _ act: @escaping (DeskStore, String) -> Result<Receipt, Refusal>) {
        reply(.commands, token: token) {
            let outcome = act(self.store, self.name)
            self.outcomes.append(outcome)
            return [.performed(token, outcome), .view(self.store.view)]
        }
    }

    func reply(_ kind: Answer, token: Int? = nil, _ answer: @escaping () -> [Event]) {
        let answer = { self.failure(of: kind, token) ?? answer() }
        if held.contains(kind) {
            waiting.append(answer)
        } else if steps != nil {
            steps?.answers += answer()
        } else {
            for event in answer() { send(event) }
        }
    }
}
