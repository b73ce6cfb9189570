import DeskModel
import Geography
import ServiceModel
import Storage

extension EditSite: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let before = try scope.read.find(site) else {
            throw Refusal.desk(.notFound(.site, key: site.description))
        }
        let site = try changes.applied(to: before, in: scope)
        let visits = try scope.openVisits(at: site.id)
        if site.location == nil, before.location != nil, !visits.isEmpty {
            throw Refusal.desk(.invalid(field: .coordinates, .neededByOrders(Set(visits.map(\.order)).count)))
        }
        try scope.transaction.update(site)
        let isSame =
            before.location == site.location && before.region == site.region && before.access == site.access
        for placement in isSame ? [] : visits.compactMap(\.placement) {
            for cell in placement.everybodysCells { scope.transaction.touch(cell.technician, cell.day) }
        }
        return Outcome(.administration(.changed(.site, name: site.name)))
    }
}

extension EditSite.Changes {
    /// The site with the changes. Throws `Refusal.invalid` naming the first field that breaks a rule.
    fileprivate func applied(to site: Site, in scope: CommandScope) throws -> Site {
        var changed = site
        if let name {
            let name = try scope.text(name, of: .name)
            let folded = NameFolding.fold(name)
            let others = try scope.read.sites(of: site.customer).filter { $0.id != site.id }
            guard others.allSatisfy({ NameFolding.fold($0.name) != folded }) else {
                throw Refusal.desk(.invalid(field: .name, .duplicate(name)))
            }
            changed.name = name
        }
        changed.address = try address.map { try scope.text($0, of: .address, mayBeEmpty: true) } ?? site.address
        changed.town = try town.map { try scope.text($0, of: .town, mayBeEmpty: true) } ?? site.town
        if let location { changed.location = location.value }
        if let region {
            guard try scope.read.find(region) != nil else {
                throw Refusal.desk(.notFound(.region, key: region.description))
            }
            changed.region = region
        }
        if let access { changed.access = access.value }
        changed.accessNote =
            try accessNote.map {
                try scope.text($0, of: .access, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            } ?? site.accessNote
        return changed
    }
}

extension CommandScope {
    /// Visits still to be done there.
    fileprivate func openVisits(at site: Site.ID) throws -> [Visit] {
        let orders = Set(try read.orders().filter { $0.site == site && !$0.state.isTerminal }.map(\.id))
        if orders.isEmpty { return [] }
        return try orders.flatMap { try read.visits(of: $0) }.filter { !$0.state.isClosed }
    }
}
