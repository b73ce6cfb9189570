import ServiceModel
import Storage

/// Pick lists of which something is still to be loaded.
extension Reader {
    /// Of a van and a day, by number.
    func openPickLists(of van: StockPlace.ID, on day: Day) throws -> [PickList] {
        try pickLists(from: day).filter { $0.day == day && $0.van == van }.filter { list in
            try lines(ofList: list.id).contains { !$0.isLoaded }
        }
    }

    /// Lines of a day that are not loaded yet.
    func openPickLines(on day: Day) throws -> [(list: PickList, line: PickLine)] {
        try pickLists(from: day).filter { $0.day == day }.flatMap { list in
            try lines(ofList: list.id).filter { !$0.isLoaded }.map { (list, $0) }
        }
    }
}
