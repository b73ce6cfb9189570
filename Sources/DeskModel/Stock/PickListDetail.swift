package import ServiceModel

/// A pick list with names.
package struct PickListDetail: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package var line: PickLine
        package var part: Part
        package var source: String
        package var order: OrderNumber?

        package init(line: PickLine, part: Part, source: String, order: OrderNumber?) {
            self.line = line
            self.part = part
            self.source = source
            self.order = order
        }
    }

    package var list: PickList
    package var van: StockPlace
    package var technician: String?
    package var lines: [Line]

    package init(list: PickList, van: StockPlace, technician: String?, lines: [Line]) {
        self.list = list
        self.van = van
        self.technician = technician
        self.lines = lines
    }
}
