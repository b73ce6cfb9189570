package import ServiceModel

/// What a notice can tell, before it is put into words.
package struct NoticeFacts: Hashable, Sendable {
    package var customer = ""
    package var contact = ""
    package var order = ""
    package var title = ""
    package var site = ""
    package var address = ""
    package var device = ""
    package var technician = ""
    package var company = ""
    package var phone = ""
    package var told: TimeWindow?
    package var before: TimeWindow?
    package var expected: Timestamp?
    package var finished: Timestamp?

    package init() {}

    /// As a customer reads them.
    package func values(_ language: Language, _ calendar: CompanyCalendar) -> [NoticeField: String] {
        let words = NoticeWords(language: language, calendar: calendar)
        let day = told?.start ?? finished ?? expected
        var values: [NoticeField: String] = [
            .customer: customer, .contact: contact, .order: order, .title: title, .site: site, .address: address,
            .device: device, .technician: technician, .company: company, .phone: phone,
        ]
        values[.day] = day.map { words.day(calendar.day(of: $0)) }
        values[.window] = told.map(words.window)
        values[.before] = before.map { "\(words.day(calendar.day(of: $0.start))), \(words.window($0))" }
        values[.arrival] = expected.map(words.time)
        values[.finished] = finished.map(words.time)
        if let told, let expected, expected > told.end {
            values[.late] = words.length(minutes: (expected.since(told.end) + 59) / 60)
        }
        return values
    }
}
