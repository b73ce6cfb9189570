package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Pick lists of a day and later, by number.
    package func pickLists(from day: Day) throws -> [PickListDetail] {
        try store.read { reader in try reader.pickLists(from: day).map { try reader.detail(of: $0) } }
    }

    /// A pick list by its number. Throws `notFound`.
    package func pickList(_ number: Int) throws -> PickListDetail {
        try store.read { reader in
            guard let list = try reader.pickList(number: number) else {
                throw Refusal.desk(.notFound(.pickList, key: "\(number)"))
            }
            return try reader.detail(of: list)
        }
    }

    /// The list that is wished; `nil` where there is none.
    package func pickList(_ wish: PickListWish) throws -> PickListDetail? {
        try store.read { reader in
            let list: PickList? =
                switch wish {
                case .list(let id): try reader.find(id)
                case .numbered(let number): try reader.pickList(number: number)
                case .of(let van, let day): try reader.openPickLists(of: van, on: day).last
                }
            return try list.map { try reader.detail(of: $0) }
        }
    }

    /// The van of a technician, or one that is named. Throws `notFound`, or `noVan`.
    package func van(of key: String) throws -> StockPlace {
        if let place = try? stockPlace(named: key, .whole) { return place }
        let technician = try technician(named: key)
        guard let van = try store.read({ try $0.vans(of: technician.id).first }) else {
            throw Refusal.stock(.noVan(technician: technician.name))
        }
        return van
    }
}

extension Reader {
    fileprivate func detail(of list: PickList) throws -> PickListDetail {
        guard let van = try find(list.van) else {
            throw Refusal.desk(.notFound(.stockPlace, key: list.van.description))
        }
        let lines = try lines(ofList: list.id).compactMap { line -> PickListDetail.Line? in
            guard let part = try find(line.part) else { return nil }
            return PickListDetail.Line(
                line: line, part: part, source: try find(line.source)?.code ?? "",
                order: try line.order.flatMap { try find($0)?.number })
        }
        return PickListDetail(
            list: list, van: van, technician: try van.technician.flatMap { try find($0)?.name }, lines: lines)
    }
}
