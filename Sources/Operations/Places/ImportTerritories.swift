import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportTerritories: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let regions = try NameLookup<Region>(scope.read)
        var known: [String: Territory] = [:]
        for territory in try scope.read.all(Territory.self) { known[NameFolding.fold(territory.name)] = territory }
        for row in rows {
            let name = try scope.text(row.name, of: .name)
            let namesakes = regions.bearing(name)
            let region = namesakes.count == 1 ? namesakes[0].id : nil
            if var territory = known[NameFolding.fold(name)] {
                territory.name = name
                territory.region = region
                territory.rings = row.rings
                try scope.transaction.update(territory)
            } else {
                let territory = try Territory(
                    id: scope.transaction.newID(), name: name, region: region, rings: row.rings)
                try scope.transaction.insert(territory)
                known[NameFolding.fold(name)] = territory
            }
        }
        return Outcome(.administration(.imported(.territories, rows: rows.count)))
    }
}

extension RemoveTerritory: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let territory = try scope.read.find(territory) else {
            throw Refusal.desk(.notFound(.territory, key: territory.description))
        }
        try scope.transaction.delete(territory)
        return Outcome(.administration(.removed(.territory, name: territory.name)))
    }
}
