package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What a notice of a kind about an order would say now, and to whom. Times that are not there yet are invented, and the
    /// preview says so. Throws `nothingToTell` for an order without a visit that anybody could come for.
    package func previewNotice(_ kind: NoticeKind, about order: Order.ID) throws -> NoticePreview {
        try store.read { reader in
            let visits = try reader.visits(of: order)
            let number = try reader.find(order)?.number ?? OrderNumber(year: 0, sequence: 0)
            let visit = visits.first { !$0.state.isClosed } ?? visits.last { $0.state != .cancelled }
            guard let visit, let subject = try NoticeSubject(visit, reader, company) else {
                throw Refusal.notices(.nothingToTell(number))
            }
            var facts = subject.facts
            let isInvented = fill(&facts, kind, visit, try reader.messages(about: visit.id))
            let language = subject.customer.language
            let words = noticeTexts.templates[kind, language].filled(facts.values(language, company.calendar))
            var preview = NoticePreview(
                kind: kind, order: number, address: "", person: "", language: language, subject: words.subject,
                text: words.text, silence: nil, isInvented: isInvented)
            guard kind.isNotice else {
                preview.address = try reader.wantedReportAddresses(of: subject.order, subject.customer).joined(
                    separator: ", ")
                if preview.address.isEmpty { preview.silence = .noAddress }
                return preview
            }
            switch subject.recipient {
            case .success(let found): (preview.address, preview.person) = (found.address, found.person)
            case .failure(let silence): preview.silence = silence
            }
            return preview
        }
    }

    /// Puts in what the visit says, and where it says nothing a time of tomorrow; whether anything was invented.
    private func fill(
        _ facts: inout NoticeFacts, _ kind: NoticeKind, _ visit: Visit, _ messages: [OutboxMessage]
    ) -> Bool {
        let known = messages.last { $0.kind.tellsTime && !$0.isWithdrawn }?.told ?? visit.promise?.window
        let planned = visit.placement.flatMap { AnnouncedTime.window(around: $0.start) }
        let tomorrow = company.calendar.span(of: company.calendar.day(of: now) + 1).start
        let invented = TimeWindow(start: tomorrow + 8 * 3600, end: tomorrow + 12 * 3600)
        facts.told = (kind == .newTime ? planned : nil) ?? known ?? planned ?? invented
        if kind == .newTime { facts.before = known ?? invented }
        facts.expected =
            kind == .late ? facts.told.map { $0.end + 30 * 60 } : visit.placement?.start ?? facts.told?.start
        facts.finished = visit.placement?.end ?? facts.told?.end
        return kind == .late || (known ?? planned) == nil || kind == .newTime && known == nil
    }
}
