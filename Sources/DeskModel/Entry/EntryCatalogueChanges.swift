package import ServiceModel

/// How a catalogue follows what changes in the company, without being made anew.
extension EntryCatalogue {
    /// A new customer, or a changed one.
    package mutating func put(_ customer: EntryNames.CustomerName) {
        if let old = customerNumbers[customer.id] {
            if customers[old].name == customer.name, customers[old].phone == customer.phone { return }
            replaced.insert(old)
        }
        customers.append(customer)
        names.add(customer.name)
        know(customer: customers.count - 1)
    }

    /// A new site, or a changed one.
    package mutating func put(_ site: EntryNames.SiteName) {
        if let number = siteNumbers[site.id], sites[number].customer == site.customer {
            sites[number] = site
        } else {
            forget(site.id)
            sites.append(site)
            know(site: sites.count - 1)
        }
    }

    /// A new device, or a changed one.
    package mutating func put(_ device: EntryNames.DeviceName) {
        if let number = deviceNumbers[device.id], devices[number].site == device.site,
            devices[number].serial == device.serial
        {
            devices[number] = device
        } else {
            forget(device.id)
            devices.append(device)
            serials.add(Self.backwards(device.serial))
            know(device: devices.count - 1)
        }
    }

    package mutating func forget(_ customer: Customer.ID) {
        guard let number = customerNumbers.removeValue(forKey: customer) else { return }
        replaced.insert(number)
    }

    package mutating func forget(_ site: Site.ID) {
        guard let number = siteNumbers.removeValue(forKey: site) else { return }
        sitesOfCustomer[sites[number].customer]?.removeAll { $0 == number }
    }

    package mutating func forget(_ device: Asset.ID) {
        guard let number = deviceNumbers.removeValue(forKey: device) else { return }
        devicesOfSite[devices[number].site]?.removeAll { $0 == number }
        goneDevices.insert(number)
    }

    package mutating func put(_ technicians: [EntryNames.TechnicianName]) { self.technicians = technicians }
    package mutating func put(_ skills: [EntryNames.SkillName]) { self.skills = skills }

    /// The company's own types of work, in place of those that were known.
    package mutating func put(_ work: [EntryNames.WorkName]) {
        ownWork = work
        works = Self.works(categoryWords, work)
    }

    /// A code that somebody used.
    package mutating func put(part code: String) {
        let folded = EntryFolding.joined(code)
        if partCodes[folded] == nil { partCodes[folded] = code }
    }
}
