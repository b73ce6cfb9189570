import DeskModel
import ServiceModel

/// A part of the order's page. Each stands in a file of its own, in the folder of its department; what it shows beyond
/// the order's detail it asks for itself and keeps in a `ScreenState` of its own.
struct OrderSection: Sendable {
    /// From the top of the page.
    static let all: [OrderSection] = [
        .what, .ticket, .who, .place, .devices, .visits, .clocks, .promises, .checklist, .parts, .time, .documents,
        .report, .money, .notices, .notes, .chain, .journal,
    ]

    /// The section for so many columns of text; `nil` where it has nothing to do with the order. One that has nothing to
    /// show says so in its answer.
    let make: @Sendable (_ order: OrderDetail, _ columns: Int, _ state: ConsoleState) -> PageSection?
    /// What it needs and does not have yet; asked after every event while the page is open.
    let ask: @Sendable (_ order: OrderDetail, _ state: inout ConsoleState) -> [Effect]

    init(
        ask: @escaping @Sendable (OrderDetail, inout ConsoleState) -> [Effect] = { _, _ in [] },
        _ make: @escaping @Sendable (OrderDetail, Int, ConsoleState) -> PageSection?
    ) {
        self.make = make
        self.ask = ask
    }
}
