import Geography
import ServiceModel

/// Finding where addresses are: every town of the gazetteer once, with a region that decides.
func measureGeocoding() {
    let gazetteer = Gazetteer.poland()
    let geocoder = Geocoder(gazetteer)
    let addresses = gazetteer.towns.map { town in
        (address: SiteAddress(address: "Polna 5, 30-001", town: town.name), ground: [town.voivodeship])
    }
    let time = median(of: 5) {
        for (address, ground) in addresses {
            _ = geocoder.answer(address, in: RegionGround(voivodeships: Set(ground)))
        }
    }
    report("geocoding, \(addresses.count) addresses", time, "ms")
    let map = Basemap.poland()
    report(
        "voivodeship at a point, \(gazetteer.towns.count) points",
        median(of: 5) { for town in gazetteer.towns { _ = map.voivodeship(at: town.location) } }, "ms")
}
