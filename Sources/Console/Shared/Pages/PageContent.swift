import DeskModel
import ServiceModel

/// What one page shows of its subject. ``PageScreen`` makes a screen of it: one scroll of sections that fold, a cursor over
/// headings and lines, Enter into a line and Esc back to it, mouse, hints and help come with it.
protocol PageContent: Sendable {
    /// What the page is about, such as an order.
    associatedtype Subject: Hashable, Sendable

    var id: ScreenID { get }
    var place: Place { get }
    /// Keys of its own.
    var commands: [ConsoleCommand] { get }

    func title(_ subject: Subject, _ state: ConsoleState) -> String
    func trailing(_ subject: Subject, _ state: ConsoleState) -> String
    /// From the top. A section that has nothing to show says so in its answer.
    func sections(_ subject: Subject, columns: Int, _ state: ConsoleState) -> [PageSection]
    /// The order that the page is about, or that a line of it stands for.
    func meant(_ subject: Subject, _ line: LineID?, _ state: ConsoleState) -> MeantOrder?
    /// What it needs and does not have yet; asked after every event while it is open.
    func ask(_ subject: Subject, _ state: inout ConsoleState) -> [Effect]
}
