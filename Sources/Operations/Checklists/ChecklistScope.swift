import DeskModel
import ServiceModel
import Storage

/// What every answer has to keep, however it is told.
extension CommandScope {
    /// The answers that somebody told during a visit, in the kind that their questions ask for; nothing is written. What was
    /// answered the same already is left out. Throws what is wrong with the first that is.
    func answers(
        _ said: [SaidAnswer], during visit: Visit, of order: Order, _ technician: Technician.ID, at moment: Timestamp
    ) throws -> [CheckAnswer] {
        var told: [CheckAnswer] = []
        guard !said.isEmpty else { return told }
        let photos = try read.photos(of: order)
        for said in said {
            let checklist = try read.answeredChecklist(of: order, with: told)
            let line = try self.line(said.question, said.device, in: checklist, of: order)
            guard line.isAsked else {
                throw Refusal.checklists(.notAsked(question: line.item.question, line.item.condition))
            }
            let value = try value(said.words, of: line, photos)
            if let current = line.current {
                if current.value == value { continue }
                throw Refusal.checklists(
                    .alreadyAnswered(
                        question: line.item.question, by: current.actor, at: current.at, try self.told([current])[0]))
            }
            told.append(
                CheckAnswer(
                    id: try transaction.newID(), order: order.id, visit: visit.id, device: line.device,
                    item: line.item, value: value, at: moment, recordedAt: now, actor: actor?.name ?? "",
                    technician: technician, corrects: line.answers.last?.id))
        }
        return told
    }

    /// The one question that somebody means. Throws `unknownQuestion` or `ambiguousQuestion`.
    func line(
        _ key: String, _ device: Asset.ID?, in checklist: Checklist, of order: Order
    ) throws -> Checklist.Line {
        guard !checklist.lines.isEmpty else { throw Refusal.checklists(.noQuestions(order.number)) }
        let found = checklist.lines(named: key, device: device)
        let asked = found.filter(\.isAsked)
        let meant = asked.isEmpty ? found : asked
        if meant.count == 1 { return meant[0] }
        let lines = meant.isEmpty ? checklist.asked : meant
        let names = try lines.map { line in
            let name = try line.device.flatMap { try read.find($0)?.name }.map { ", \($0)" } ?? ""
            return "\(line.number) \(line.item.question)\(meant.isEmpty ? "" : name)"
        }
        throw Refusal.checklists(
            meant.isEmpty
                ? .unknownQuestion(order.number, key, known: names)
                : .ambiguousQuestion(order.number, key, matches: names))
    }

    /// Throws `notAnAnswer`, with the reason.
    func value(
        _ words: String, of line: Checklist.Line, _ photos: [String: Document.ID]
    ) throws -> CheckValue {
        do {
            return try CheckValue.read(words, as: line.item, photos: photos)
        } catch {
            throw Refusal.checklists(.notAnAnswer(question: line.item.question, error))
        }
    }

    /// Answers as a summary tells them.
    func told(_ answers: [CheckAnswer]) throws -> [ToldAnswer] {
        try answers.map { answer in
            ToldAnswer(
                item: answer.item, device: try answer.device.flatMap { try read.find($0)?.name },
                value: answer.value?.text)
        }
    }

    /// Answers are told of a visit that somebody was sent to, while its order is not over. The technician whose visit it is.
    func requireField(_ visit: Visit, of order: Order) throws -> Technician.ID {
        guard order.stage == .active else { throw Refusal.checklists(.orderOver(order.number, order.state)) }
        guard !visit.state.hasNoAnswers, let placement = visit.placement else {
            throw Refusal.checklists(.notInTheField(order.number, visit.state))
        }
        return placement.leader
    }

    /// An order is complete with all its mandatory answers: throws `missing` with exactly those that are not there, when this
    /// visit is the last of its tasks. `told` are on their way.
    func requireAnswers(of order: Order, completing visit: Visit, with told: [CheckAnswer] = []) throws {
        guard order.terms?.checklist.isEmpty == false, try isLast(visit, of: order) else { return }
        let checklist = try read.answeredChecklist(of: order, with: told)
        guard !checklist.missing.isEmpty else { return }
        let isSeveral = Set(checklist.lines.compactMap(\.device)).count > 1
        let names = try checklist.missing.map { line in
            let device = isSeveral ? try line.device.flatMap { try read.find($0)?.name } : nil
            return line.item.question + (device.map { " (\($0))" } ?? "")
        }
        throw Refusal.checklists(.missing(order.number, names))
    }

    /// Whether the order is done when a visit is: all its other tasks are over.
    func isLast(_ visit: Visit, of order: Order) throws -> Bool {
        try read.visits(of: order.id).allSatisfy { other in
            other.id == visit.id || other.task == visit.task || other.state.isClosed
        }
    }

    /// Throws when an answer would lie in the future, where clocks of phones and desks differ a little, or before anybody was
    /// there: before the arrival, else before the visit was sent.
    func answerMoment(_ at: Timestamp?, during visit: Visit) throws -> Timestamp {
        guard let at else { return now }
        guard at <= now + 300 else { throw Refusal.desk(.invalid(field: .at, .inTheFuture(at))) }
        let events = try read.events(of: visit.id).effective
        let arrived = events.first { [.arrive, .start].contains($0.act) }
        guard let first = arrived ?? events.last(where: { $0.act == .dispatch }), at < first.at.wholeMinute else {
            return at
        }
        throw Refusal.checklists(.tooEarly(at, bySending: arrived == nil, first.at))
    }
}

extension VisitState {
    /// Nobody was sent, or nobody was there.
    fileprivate var hasNoAnswers: Bool {
        switch self {
        case .open, .planned, .cancelled, .missed, .noAccess: true
        case .dispatched, .accepted, .enRoute, .onSite, .working, .paused, .completed, .partial, .needsParts, .aborted:
            false
        }
    }
}
