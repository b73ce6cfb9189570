package import DeskModel
package import ServiceModel
import Storage

/// Master data and orders as the rows that importing takes in, in the order in which people look for them. Lines count
/// from 2, below the header.
extension ServiceDesk {
    package func customerRows() throws -> [CustomerRow] {
        let customers = try store.read { try $0.all(Customer.self) }
        return byPolishName(customers, \.name).enumerated().map { index, customer in
            CustomerRow(
                line: index + 2, name: customer.name, nip: customer.nip, phone: customer.phone, email: customer.email,
                key: customer.key, language: customer.language, reportEmail: customer.reportEmail)
        }
    }

    package func siteRows() throws -> [SiteRow] {
        let names = try EntityNames(store)
        let sites = byPolishName(try store.read { try $0.all(Site.self) }) {
            names.customer($0.customer) + "\u{0}" + $0.name
        }
        return sites.enumerated().map { index, site in
            SiteRow(
                line: index + 2, customer: names.customer(site.customer), name: site.name, address: site.address,
                town: site.town, location: site.location, region: names.regions[site.region] ?? "",
                access: site.access, accessNote: site.accessNote, key: site.key)
        }
    }

    package func assetRows() throws -> [AssetRow] {
        let names = try EntityNames(store)
        let assets = try store.read { try $0.all(Asset.self) }
        let known = Dictionary(assets.map { ($0.id, $0) }) { $1 }
        let rows = assets.map { asset in
            var row = AssetRow(
                line: 0, customer: names.owner(of: asset.site), site: names.sites[asset.site]?.name ?? "",
                name: asset.name, model: asset.model, serial: asset.serial, warrantyThrough: asset.warrantyThrough,
                key: asset.key)
            row.take(asset, parent: asset.parent.flatMap { known[$0] })
            return row
        }
        let sorted = byPolishName(rows) { [$0.customer, $0.site, $0.name, $0.serial].joined(separator: "\u{0}") }
        return sorted.enumerated().map { index, row in
            var row = row
            row.line = index + 2
            return row
        }
    }

    /// Those who have left too, told apart from the others.
    package func technicianRows() throws -> [NewTechnicianRow] {
        let names = try EntityNames(store)
        return try technicians().enumerated().map { index, technician in
            let regions = technician.regions.filter(\.isPrimary) + technician.regions.filter { !$0.isPrimary }
            return NewTechnicianRow(
                line: index + 2, name: technician.name, phone: technician.phone, home: technician.home,
                homeTown: technician.homeTown, regions: regions.compactMap { names.regions[$0.region] },
                skills: technician.skills.map {
                    SkillRow(code: names.skills[$0.skill] ?? "", level: $0.level, validThrough: $0.validThrough)
                },
                pattern: technician.pattern, dailyCap: technician.dailyCap, isActive: technician.isActive,
                key: technician.key)
        }
    }

    /// Everybody's week, then the days that differ from it.
    package func shiftRows() throws -> [ShiftRow] {
        let people = try technicians()
        let changes = Dictionary(grouping: try store.read { try $0.all(ShiftChange.self) }, by: \.technician)
        let rows = people.flatMap { technician -> [ShiftRow] in
            let days = (changes[technician.id] ?? []).sorted { $0.day < $1.day }
            return technician.weeklyRows
                + days.flatMap { change -> [ShiftRow] in
                    let hours: [ShiftHours?] = change.hours.isEmpty ? [nil] : change.hours
                    return hours.map { ShiftRow(line: 0, technician: technician.name, day: change.day, hours: $0) }
                }
        }
        return rows.enumerated().map { index, row in
            var row = row
            row.line = index + 2
            return row
        }
    }

    /// When somebody is absent; the reason stays in the store.
    package func absenceRows() throws -> [AbsenceRow] {
        let names = try EntityNames(store)
        let absences = try store.read { try $0.all(Absence.self) }.sorted { $0.window.start < $1.window.start }
        return byPolishName(absences) { names.technicians[$0.technician] ?? "" }.enumerated().map { index, absence in
            AbsenceRow(
                line: index + 2, technician: names.technicians[absence.technician] ?? "", window: absence.window,
                kind: .other)
        }
    }

    /// Orders by number: all, or those of a list.
    package func orderRows(of chosen: Set<Order.ID>? = nil) throws -> [OrderRow] {
        let names = try EntityNames(store)
        let (orders, visits) = try store.read { (try $0.orders(), try $0.visits(ofOrdersIn: [])) }
        let own = Dictionary(grouping: visits, by: \.order)
        return orders.filter { chosen?.contains($0.id) ?? true }.enumerated().map { index, order in
            names.row(of: order, own[order.id] ?? [], line: index + 2)
        }
    }

    package func skillRows() throws -> [SkillNameRow] {
        byPolishName(try skills(), \.code).enumerated().map { SkillNameRow(line: $0 + 2, code: $1.code, name: $1.name) }
    }

    /// Types by their code.
    package func typeRows() throws -> [TypeRow] {
        let names = try EntityNames(store)
        return byPolishName(try store.read { try $0.all(ServiceType.self) }, \.code).enumerated().map { index, type in
            var row = TypeRow(line: index + 2, code: type.code, name: type.name)
            row.category = type.category
            row.tasks = type.tasks.map { TaskText($0, skills: names.skills) }
            row.checklist = type.checklist
            row.parts = type.parts
            (row.needsSignature, row.needsPhoto) = (type.needsSignature, type.needsPhoto)
            (row.priority, row.slaClass, row.isActive, row.key) = (
                type.priority, type.slaClass, type.isActive, type.key
            )
            return row
        }
    }

    package func regionRows() throws -> [NewRegionRow] {
        byPolishName(try regions(), \.name).enumerated().map { NewRegionRow(line: $0 + 2, name: $1.name) }
    }
}

extension AssetRow {
    fileprivate mutating func take(_ asset: Asset, parent: Asset?) {
        self.parent = parent.map { $0.serial.isEmpty ? $0.name : $0.serial } ?? ""
        (state, place, installed) = (asset.state, asset.place, asset.installed)
        (warrantyFrom, warrantyCovers) = (asset.warrantyFrom, asset.warrantyCovers)
        (checks, meters) = (asset.checks, asset.meters)
    }
}

extension EntityNames {
    fileprivate func row(of order: Order, _ visits: [Visit], line: Int) -> OrderRow {
        let work = order.work(visits)
        return OrderRow(
            line: line, number: order.number, key: order.key, state: order.state, customer: customer(order.customer),
            site: sites[order.site]?.name ?? "", serials: order.assets.compactMap { assets[$0] },
            technician: work.requiredTechnician.flatMap { technicians[$0] },
            excluded: work.excludedTechnicians.compactMap { technicians[$0] },
            skills: work.skills.map {
                SkillRow(code: skills[$0.skill] ?? "", level: $0.level, isOfEach: $0.isOfEach)
            }, title: order.title,
            note: order.note, type: order.serviceType == nil ? order.type : nil, priority: order.priority,
            duration: work.duration,
            preference: order.preference, sla: order.sla, parts: order.parts, crewSize: work.crewSize,
            promise: work.promise.map { PromiseRow(window: $0.window, toldTo: $0.toldTo, toldAt: $0.toldAt) },
            reported: order.reported,
            hold: order.hold.map { HoldRow(reason: $0.reason, note: $0.note, since: $0.since) },
            typeName: order.serviceType.flatMap { types[$0] })
    }
}

extension Technician {
    /// One row for every shift of the week, with the weekdays that have it.
    fileprivate var weeklyRows: [ShiftRow] {
        var shifts: [(hours: ShiftHours, days: [Weekday])] = []
        for weekday in Weekday.allCases {
            for hours in pattern[weekday] {
                if let index = shifts.firstIndex(where: { $0.hours == hours }) {
                    shifts[index].days.append(weekday)
                } else {
                    shifts.append((hours, [weekday]))
                }
            }
        }
        return shifts.map { ShiftRow(line: 0, technician: name, weekdays: $0.days, hours: $0.hours) }
    }
}
