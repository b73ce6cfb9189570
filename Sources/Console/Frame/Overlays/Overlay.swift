package import DeskModel
import ServiceModel

/// What lies over the panes and takes the keys first. Indirect: some hold whole forms, and the console's state is copied
/// often.
package indirect enum Overlay: Sendable {
    /// All keys.
    case help(HelpState)
    /// `g` was pressed; the next key says where to.
    case whichKey
    case input(LineInput)
    case palette(PaletteState)
    /// The order under the cursor with everything there is to say, scrolled down by so many lines.
    case order(top: Int)
    /// Why a cell is marked the way it is, scrolled down by so many lines.
    case reason(String, top: Int)
    /// What has no room on the screen, whole: the sentence first.
    case whole([CutText], top: Int)
    /// What a printed document says, under its name, scrolled down by so many lines.
    case paper(String, [PrintedTextLine], top: Int)
    /// A message to a customer, whole, scrolled down by so many lines.
    case message(OutboxLine, top: Int)
    /// A device's label, scrolled down by so many lines.
    case label(DeviceSticker, top: Int)
    /// What became of each order of a command over many.
    case results(ResultList)
    /// Something that concerns many waits for a yes.
    case confirm(Confirmation)
    /// What happened in the field is being told.
    case report(FieldReport)
    /// A visit is being completed with what its order asks.
    case completion(CompletionDraft)
    /// A place of stock is being counted.
    case count(StockCount)
    /// A window is being promised.
    case promise(PromiseState)
    case form(Form)
    /// A new order in one line.
    case entry(EntryState)
    /// What others did.
    case news(NewsLog)
    /// Something would be lost.
    case ask(LossQuestion)
    /// The card of the alert under the cursor, scrolled down by so many lines.
    case alert(top: Int)
    /// Somebody else was first.
    case clash(ClashChoice)
    /// Which part of the work is to be planned.
    case planScope(PlanScopeChoice)
}

extension Overlay {
    /// The visit of which something is being told: its order stays the one that is read, on whatever screen.
    var toldVisit: Visit.ID? {
        switch self {
        case .report(let report): report.visit
        case .completion(let draft): draft.visit
        case .input(let input):
            switch input.purpose {
            case .reportTime(let report), .reportReason(let report): report.visit
            default: nil
            }
        default: nil
        }
    }
}
