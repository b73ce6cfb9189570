/// What a template of a notice can name, in braces.
package enum NoticeField: String, CaseIterable, Sendable {
    case customer, contact, order, title, site, address, device, technician, company, phone
    /// The day and the hours in which somebody comes, as they are told or were told.
    case day, window
    /// What was told before.
    case before
    /// When somebody is expected.
    case arrival
    /// How much later than was told.
    case late
    /// When the work ended.
    case finished

    private static let always: [NoticeField] = [
        .customer, .contact, .order, .title, .site, .address, .device, .technician, .company, .phone,
    ]

    /// Those that a notice of a kind knows.
    package static func known(to kind: NoticeKind) -> [NoticeField] {
        switch kind {
        case .planned: always + [.day, .window]
        case .onTheWay: always + [.day, .window, .arrival]
        case .late: always + [.day, .window, .arrival, .late]
        case .newTime: always + [.day, .window, .before]
        case .done, .report: always + [.day, .finished]
        }
    }
}
