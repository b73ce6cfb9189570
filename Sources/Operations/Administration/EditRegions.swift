import DeskModel
import Geography
import ServiceModel
import Storage

extension CreateRegion: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let region = try Region(id: scope.transaction.newID(), name: try scope.freeRegionName(title))
        try scope.transaction.insert(region)
        return Outcome(.administration(.entered(.region, name: region.name)))
    }
}

extension RenameRegion: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var region = try scope.region(region)
        region.name = try scope.freeRegionName(title, except: region.id)
        try scope.transaction.update(region)
        return Outcome(.administration(.changed(.region, name: region.name)))
    }
}

extension RemoveRegion: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let region = try scope.region(region)
        let members = try scope.read.all(Technician.self).filter { $0.regions.contains { $0.region == region.id } }
        let sites = try scope.read.all(Site.self).filter { $0.region == region.id }
        try scope.refuseRemoval(.region, region.name, neededBy: [.technician: members.count, .site: sites.count])
        for var territory in try scope.read.all(Territory.self) where territory.region == region.id {
            territory.region = nil
            try scope.transaction.update(territory)
        }
        for factor in try scope.read.all(TravelFactorRow.self)
        where [.region, .calibration].contains(factor.kind) && factor.subject == region.id.rawValue {
            try scope.transaction.delete(factor)
        }
        try scope.transaction.delete(region)
        return Outcome(.administration(.removed(.region, name: region.name)))
    }
}

extension CommandScope {
    fileprivate func region(_ id: Region.ID) throws -> Region {
        guard let region = try read.find(id) else { throw Refusal.desk(.notFound(.region, key: id.description)) }
        return region
    }

    /// A name that no other region has, however it is spelled.
    fileprivate func freeRegionName(_ name: String, except own: Region.ID? = nil) throws -> String {
        let name = try text(name, of: .region)
        let folded = NameFolding.fold(name)
        if try read.all(Region.self).contains(where: { NameFolding.fold($0.name) == folded && $0.id != own }) {
            throw Refusal.desk(.invalid(field: .region, .duplicate(name)))
        }
        return name
    }
}
