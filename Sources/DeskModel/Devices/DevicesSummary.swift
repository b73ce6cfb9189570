package import ServiceModel

/// What was done to devices.
package enum DevicesSummary: DepartmentSummary {
    /// `site` is empty for a device that stayed where it was.
    case created(name: String, site: String)
    case moved(name: String, site: String, modules: Int)
    /// A module of `whole` now, or of none.
    case partOf(name: String, whole: String?)
    case stateSet(name: String, AssetState)
    case read(device: String, meter: String, value: Double, unit: String, isWithinLimits: Bool)
    case corrected(device: String, meter: String, value: Double, unit: String)

    package var orders: [OrderNumber] { [] }

    package var isFact: Bool {
        switch self {
        case .read, .corrected: true
        case .created, .moved, .partOf, .stateSet: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .created(let name, let site):
            return language("New device at \(site): \(name).", "Nowe urządzenie (\(site)): \(name).")
        case .moved(let name, let site, let modules):
            let rest = modules == 0 ? "" : language(", modules with it: \(modules)", ", razem z modułami: \(modules)")
            return language("\(name) stands at \(site) now\(rest).", "\(name): teraz w miejscu \(site)\(rest).")
        case .partOf(let name, let whole?):
            return language("\(name) is a part of \(whole) now.", "\(name): teraz część urządzenia \(whole).")
        case .partOf(let name, nil):
            return language("\(name) is a device of its own now.", "\(name): teraz osobne urządzenie.")
        case .stateSet(let name, let state): return "\(name): \(state.name(language))."
        case .read(let device, let meter, let value, let unit, let isWithin):
            let words = "\(device), \(meter): \(MeterWords.value(value, unit, language))"
            return words + (isWithin ? "." : language("; outside its limits.", "; poza granicami."))
        case .corrected(let device, let meter, let value, let unit):
            return language("Corrected: ", "Poprawiono: ")
                + "\(device), \(meter): \(MeterWords.value(value, unit, language))."
        }
    }
}
