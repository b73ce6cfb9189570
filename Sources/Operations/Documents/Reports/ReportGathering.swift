import DeskModel
import Foundation
import ServiceModel
import Storage

/// Gathers what a service report says of one visit, or of all visits of an order that ended with work done.
struct ReportGathering {
    let reader: Reader
    let calendar: CompanyCalendar
    let order: Order
    /// What is being told in this moment, and is in no table yet.
    var telling: VisitAccount?

    /// A visit with its facts, if it ended with work done.
    struct Ended {
        let visit: Visit
        let events: [VisitEvent]
        let end: VisitEvent
        let account: VisitAccount?

        /// The completion that was signed: the end, or the one in whose place an end without a signature stands: whoever
        /// signed what was told first did sign it. `nil` without a signature.
        var signed: VisitEvent? {
            var event = end
            while event.act != .complete {
                guard let wrong = event.corrects, let before = events.first(where: { $0.sequence == wrong }) else {
                    return nil
                }
                event = before
            }
            return event.signedBy == nil ? nil : event
        }
    }

    init(_ reader: Reader, _ calendar: CompanyCalendar, _ order: Order, telling: VisitAccount? = nil) {
        self.reader = reader
        self.calendar = calendar
        self.order = order
        self.telling = telling
    }

    /// In the order of the visits.
    func ended() throws -> [Ended] {
        try reader.visits(of: order.id).sorted { $0.sequence < $1.sequence }.compactMap { visit in
            let all = try reader.events(of: visit.id)
            guard let end = all.effective.last, end.act.isReported else { return nil }
            return Ended(
                visit: visit, events: all, end: end, account: try account(of: visit.id, heldBy: end, among: all))
        }
    }

    /// What was told last; of a visit whose end was told anew what was told with that, or before.
    private func account(of visit: Visit.ID, heldBy end: VisitEvent, among all: [VisitEvent]) throws -> VisitAccount? {
        if let telling, telling.visit == visit { return telling }
        return try reader.accounts(of: visit).last { $0.sequence <= end.sequence }
    }

    /// Of one visit by its number, or of all. `nil` where there is nothing to report.
    func report(ofVisit sequence: Int?) throws -> ServiceReport? {
        let all = try ended()
        let meant = sequence.map { number in all.filter { $0.visit.sequence == number } } ?? all
        guard !meant.isEmpty, let customer = try reader.find(order.customer), let site = try reader.find(order.site)
        else {
            return nil
        }
        let tickets = try reader.tickets(of: order.id)
        let checklist = try reader.answeredChecklist(of: order)
        let visits = Set(meant.map(\.visit.id))
        var report = ServiceReport(
            number: order.number, visit: sequence, title: order.title,
            serviceType: try order.serviceType.flatMap { try reader.find($0)?.name } ?? "", type: order.type,
            reported: order.reported, reporter: try reader.reporter(of: order),
            words: tickets.flatMap { [$0.symptom == order.title ? "" : $0.symptom, $0.note] }.filter { !$0.isEmpty }
                .joined(separator: "\n"),
            customer: .init(
                name: customer.name, nip: customer.nip?.digits ?? "", phone: customer.phone, email: customer.email),
            site: .init(name: site.name, lines: [site.address, site.town].filter { !$0.isEmpty }),
            contract: try order.contract.flatMap { try reader.find($0)?.number } ?? "", verdict: order.verdict,
            devices: try order.assets.compactMap { try reader.find($0) }.map {
                .init(name: $0.name, model: $0.model, serial: $0.serial, place: $0.place)
            })
        report.works = try meant.map { try work($0, isAlone: sequence != nil) }
        report.answers = try answers(checklist, of: sequence == nil ? nil : visits)
        let share = VisitShare(all, meant: visits)
        report.parts = try parts(share)
        report.photos = try photos(share, checklist, of: sequence == nil ? nil : visits)
        report.next = try next(after: meant.map(\.visit.sequence).max() ?? 0, all)
        report.followers = try reader.followers(of: order.id).filter { $0.state != .cancelled }.map {
            .init(number: $0.number, title: $0.title)
        }
        return report
    }

    private func work(_ ended: Ended, isAlone: Bool) throws -> ServiceReport.Work {
        let (visit, end) = (ended.visit, ended.end)
        let times = try reader.times(of: visit, ended.events, calendar, now: end.at)
        let crew = try visit.placement?.assignments.compactMap { try reader.find($0.technician)?.name } ?? []
        return ServiceReport.Work(
            visit: visit.sequence, act: end.act, crew: crew, arrived: times.arrived, started: times.started,
            ended: end.at, travel: times.travelMinutes, work: times.workMinutes, pause: times.pauseMinutes,
            found: ended.account?.found ?? "", done: ended.account?.done ?? "",
            left: end.act == .complete ? "" : end.reason ?? "", advice: ended.account?.advice ?? "",
            remark: end.note.flatMap { $0.isEmpty ? nil : $0 }, signedBy: isAlone ? nil : ended.signed?.signedBy,
            signedBefore: isAlone ? nil : try signedBefore(ended))
    }

    /// What whoever signed a visit was shown, where the visit's report would say something else now. Its first version is
    /// what was signed, also before it is made.
    private func signedBefore(_ ended: Ended) throws -> ServiceReport.SignedBefore? {
        guard ended.signed != nil, let hash = ended.account?.content,
            let kept = try reader.reportContent(hash), let signed = try? ServiceReport(kept),
            let present = try report(ofVisit: ended.visit.sequence), !present.saysTheSame(as: signed)
        else { return nil }
        let versions = try reader.reportVersions(of: order.id).filter { $0.visit == ended.visit.id }
        return .init(version: versions.isEmpty ? 1 : versions.first { $0.content == hash }?.version)
    }

    /// Asked questions with what holds now; of one visit those that it answered and those that nobody did.
    private func answers(_ checklist: Checklist, of visits: Set<Visit.ID>?) throws -> [ServiceReport.Answer] {
        let names = try checklist.lines.compactMap(\.device).reduce(into: [Asset.ID: String]()) { names, device in
            if names[device] == nil { names[device] = try reader.find(device)?.name ?? "" }
        }
        return checklist.lines.filter { line in
            guard line.isAsked || line.value != nil else { return false }
            guard let visits, let told = line.current?.visit else { return true }
            return visits.contains(told)
        }.map { line in
            ServiceReport.Answer(
                number: line.number, item: line.item, device: line.device.flatMap { names[$0] } ?? "",
                value: line.value?.text, isOutside: line.isFinding)
        }
    }

    private func parts(_ share: VisitShare) throws -> [ServiceReport.Part] {
        var used: [Part.ID: (quantity: Quantity, serials: [String])] = [:]
        var turn: [Part.ID] = []
        for move in try reader.stockMoves(of: order.id) where move.use.used != .zero && share.holds(move.at) {
            guard let part = move.part else { continue }
            if used[part] == nil { turn.append(part) }
            var line = used[part] ?? (.zero, [])
            line.quantity += move.use.used
            let numbers = move.pieces.map(\.number)
            line.serials =
                move.use.used > .zero ? line.serials + numbers : line.serials.filter { !numbers.contains($0) }
            used[part] = line
        }
        return try turn.compactMap { id in
            guard let part = try reader.find(id), let line = used[id], line.quantity > .zero else { return nil }
            return ServiceReport.Part(
                code: part.code, name: part.name, thousandths: line.quantity.thousandths, unit: part.unit.name,
                serials: line.serials.sorted(), coverage: LineCoverage(order.verdict, .part(code: part.code)))
        }
    }

    /// Pictures that answer a question, then those that were attached while it was done; receipts are not for customers.
    private func photos(
        _ share: VisitShare, _ checklist: Checklist, of visits: Set<Visit.ID>?
    ) throws -> [ServiceReport.Photo] {
        let pictures = try reader.documents(of: .order(order.id)).filter {
            $0.mediaType.hasPrefix("image/") && $0.purpose == .none
        }
        var questions: [Document.ID: (question: String, visit: Visit.ID)] = [:]
        for line in checklist.lines {
            guard case .photos(let documents)? = line.value, let visit = line.current?.visit else { continue }
            for document in documents where questions[document] == nil {
                questions[document] = (line.item.question, visit)
            }
        }
        return pictures.filter { picture in
            guard let visits else { return true }
            return questions[picture.id].map { visits.contains($0.visit) } ?? share.holds(picture.addedAt)
        }.map { picture in
            ServiceReport.Photo(
                hash: picture.hash, name: picture.name, question: questions[picture.id]?.question ?? "",
                takenAt: picture.addedAt)
        }
    }

    /// The open visit that goes on with the work.
    private func next(after sequence: Int, _ all: [Ended]) throws -> Int? {
        let done = Set(all.map(\.visit.id))
        return try reader.visits(of: order.id).filter {
            $0.sequence > sequence && !done.contains($0.id) && $0.returnOf != nil && !$0.state.isClosed
        }.map(\.sequence).min()
    }
}

extension VisitAct {
    /// It ends a visit with work of which a customer gets a report.
    var isReported: Bool {
        switch self {
        case .complete, .partial, .needsParts: true
        case .place, .unplace, .dispatch, .recall, .accept, .reject, .travel, .arrive, .start, .pause, .resume,
            .noAccess,
            .abort, .cancel, .miss, .withdraw:
            false
        }
    }
}
