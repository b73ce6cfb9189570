package import ServiceModel

/// An order of the same customer that is not over: whoever takes in another one should know of it.
package struct StandingOrder: Hashable, Sendable {
    package var number: OrderNumber
    package var state: OrderState
    /// It is for the same site.
    package var isThere: Bool
    /// It is for the same device; `nil` where neither names one.
    package var isSameDevice: Bool?
    /// When somebody is to be there.
    package var start: Timestamp?
    package var technician: String?

    package init(
        number: OrderNumber, state: OrderState, isThere: Bool, isSameDevice: Bool? = nil, start: Timestamp? = nil,
        technician: String? = nil
    ) {
        self.number = number
        self.state = state
        self.isThere = isThere
        self.isSameDevice = isSameDevice
        self.start = start
        self.technician = technician
    }

    /// `order 117 goes there Tue 24, 10:17 (Bartosz Pawlak, another device)`, `order 61 is open there: ready`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let device = isSameDevice.map { same in
            same ? language("the same device", "to samo urządzenie") : language("another device", "inne urządzenie")
        }
        guard let start else {
            let there =
                isThere
                ? language("is open there", "jest tam otwarte")
                : language("is open for this customer elsewhere", "tego klienta jest otwarte gdzie indziej")
            let more = [state.name(language), device].compactMap { $0 }.joined(separator: ", ")
            return language("order \(wording.short(number)) \(there): ", "zlecenie \(wording.short(number)) \(there): ")
                + more
        }
        let goes =
            isThere ? language("goes there", "jedzie tam") : language("goes to this customer", "jedzie do tego klienta")
        let more = [technician, device].compactMap { $0 }.joined(separator: ", ")
        return language("order ", "zlecenie ") + "\(wording.short(number)) \(goes) \(wording.moment(start))"
            + (more.isEmpty ? "" : " (\(more))")
    }
}
