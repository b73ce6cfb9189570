import DeskModel
import ServiceModel
import TermCanvas

private let noDevice: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantDevice == nil ? Phrase("there is no device under the cursor", "pod kursorem nie ma urządzenia") : nil
}

/// What is done with the device of a line or of the page.
private func shared(in places: Places, _ prefix: String) -> [ConsoleCommand] {
    [
        ConsoleCommand(
            "\(prefix).new-order", "N", hint: Phrase("order for it", "zlecenie na nie"),
            Phrase("New order for the device", "Nowe zlecenie na urządzenie"), section: .devices, in: places,
            hintRank: 6,
            needs: .intake, unless: noDevice
        ) { state, _ in state.orderForDevice() },
        ConsoleCommand(
            "\(prefix).attach", "a", hint: Phrase("add", "dodaj"),
            also: "attach file document dołącz plik dokument",
            Phrase(
                "Attach a file to the device, or note a reading of its meters",
                "Dołącz plik do urządzenia albo zapisz odczyt"),
            section: .devices, in: places, hintRank: 7, needs: .intake, unless: noDevice
        ) { state, _ in state.addToDevice() },
        ConsoleCommand(
            "\(prefix).edit", "e", hint: Phrase("edit", "zmień"),
            also: "state works limited move part module stan działa ograniczone wyłączone przenieś moduł",
            Phrase("Change the device's state, or move it elsewhere", "Zmień stan urządzenia albo przenieś je"),
            section: .devices, in: places, hintRank: 8, needs: .masterData, unless: noDevice
        ) { state, _ in state.openDeviceForm() },
        ConsoleCommand(
            "\(prefix).call", "c", hint: Phrase("call", "rozmowa"), also: "phone ticket telefon zgłoszenie",
            Phrase(
                "A ticket for somebody who calls about the device",
                "Zgłoszenie od kogoś, kto dzwoni w sprawie urządzenia"),
            section: .devices, in: places, hintRank: 10, needs: .intake, unless: noDevice
        ) { state, _ in state.callAboutDevice() },
        ConsoleCommand(
            "\(prefix).label", "E", hint: Phrase("label", "etykieta"),
            also: "QR code sticker print kod naklejka drukuj",
            Phrase("The label of the device: its number as a QR code", "Etykieta urządzenia: numer jako kod QR"),
            section: .devices, in: places, unless: noDevice
        ) { state, _ in state.askForLabel() },
        ConsoleCommand(
            "\(prefix).copy", "y", hint: Phrase("copy", "kopiuj"),
            Phrase("Copy the serial number", "Kopiuj numer seryjny"), section: .devices, in: places, unless: noDevice
        ) { state, _ in
            guard let asset = state.meantDevice else { return [] }
            state.status.say(
                state.language(
                    "\(asset.serial): handed to the terminal's clipboard.",
                    "\(asset.serial): przekazano do schowka terminala."))
            return [.copy(asset.serial)]
        },
    ]
}

let deviceListCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "devices.open", "Enter i", hint: Phrase("open", "otwórz"),
            Phrase("Open the device of the line", "Otwórz urządzenie z wiersza"), section: .devices,
            in: Places(.devices),
            hintRank: 5, unless: noDevice
        ) { state, _ in
            if let asset = state.meantDevice { state.enter(device: asset.id) }
            return []
        },
        ConsoleCommand(
            "devices.by-site", "<", hint: Phrase("site/model", "miejsce/model"),
            Phrase("Group the devices by site", "Pogrupuj urządzenia wg miejsca"), section: .devices,
            in: Places(.devices), hintRank: 9, hintKeys: "< >"
        ) { state, _ in
            state.groupDevices(by: .site)
            return []
        },
        ConsoleCommand(
            "devices.by-model", ">", hint: Phrase("by model", "wg modelu"),
            Phrase("Group the devices by model", "Pogrupuj urządzenia wg modelu"), section: .devices,
            in: Places(.devices)
        ) { state, _ in
            state.groupDevices(by: .model)
            return []
        },
        ConsoleCommand(
            "devices.fold", "-", hint: Phrase("fold", "zwiń"),
            Phrase("Fold or unfold the site or the unit", "Zwiń lub rozwiń miejsce albo urządzenie"),
            section: .devices, in: Places(.devices), hintRank: 11
        ) { state, _ in
            state.foldDevices()
            return []
        },
        ConsoleCommand(
            "devices.fold-all", "+", hint: Phrase("fold all", "zwiń wszystko"),
            Phrase("Fold all sites, or unfold everything", "Zwiń wszystkie miejsca albo rozwiń wszystko"),
            section: .devices, in: Places(.devices)
        ) { state, _ in
            state.foldAllDevices()
            return []
        },
    ] + shared(in: Places(.devices), "devices")

let devicePageCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "device.before", "<", hint: Phrase("device before", "urządz. wcześniej"),
            Phrase("To the device before, in the order of the list", "Do poprzedniego urządzenia z listy"),
            section: .devices, in: Places(.device), hintRank: 9, hintKeys: "< >", unless: noDevice
        ) { state, _ in state.stepDevicePage(-1) },
        ConsoleCommand(
            "device.after", ">", hint: Phrase("device after", "urządz. dalej"),
            Phrase("To the device after, in the order of the list", "Do następnego urządzenia z listy"),
            section: .devices, in: Places(.device), unless: noDevice
        ) { state, _ in state.stepDevicePage(1) },
    ] + shared(in: Places(.device), "device")

extension ConsoleState {
    /// The device of the list's line, or of the page.
    var meantDevice: Asset? {
        if current is ListScreen<DeviceList> { return deviceList.row?.device?.asset }
        guard current is PageScreen<DevicePage> else { return nil }
        return self[PageState<DevicePage>.self].subject.flatMap { detail(of: $0)?.asset }
    }

    /// The form of a new order with site and device filled in.
    fileprivate mutating func orderForDevice() -> [Effect] {
        filled(.newOrder(language)).map { open($0) } ?? []
    }

    /// A form with the customer, the site and the device that is meant.
    private func filled(_ empty: Form) -> Form? {
        guard let asset = meantDevice else { return nil }
        let line = deviceMemory.lines.first { $0.asset.id == asset.id }
        let site = line?.site ?? detail(of: asset.id)?.site
        guard let site, let customer = line?.customer ?? detail(of: asset.id)?.customer.name else { return nil }
        var form = empty
        let known: [(Field, String, Int64)] = [
            (.customer, customer, site.customer.rawValue), (.site, site.name, site.id.rawValue),
            (.asset, asset.name, asset.id.rawValue),
        ]
        for (id, text, raw) in known {
            form.change(id) { field in
                field.line = TextLine(text)
                field.choice = FormChoice(text: text, value: .id(raw))
            }
        }
        return form
    }

    /// On the section of meters a reading, elsewhere a file.
    fileprivate mutating func addToDevice() -> [Effect] {
        guard let asset = meantDevice else { return [] }
        let isMeter = (current as? PageScreen<DevicePage>)?.row(self)?.section.name == "meters"
        overlay = .input(LineInput(isMeter ? .reading(asset.id) : .attach(.device(asset.id))))
        return []
    }

    /// The form of a new ticket about the device.
    fileprivate mutating func callAboutDevice() -> [Effect] {
        filled(.newTicket(language)).map { open($0) } ?? []
    }

    mutating func attach(_ path: String, to owner: DocumentOwner) -> [Effect] {
        overlay = nil
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.attach(path: path, to: owner, token: token)]
    }

    /// `hours 1250`: the last word is what the meter shows.
    mutating func read(_ text: String, of device: Asset.ID) -> [Effect] {
        let words = text.split(separator: " ")
        guard words.count >= 2, let value = Double(words[words.count - 1].replacing(",", with: ".")), value.isFinite
        else {
            status.say(
                language("Say the meter and a number: hours 1250.", "Podaj licznik i liczbę: godziny 1250."), .warning)
            return []
        }
        overlay = nil
        let token = freshToken()
        errands[token] = ReadingErrand()
        return [
            .perform(
                AddReading(asset: device, meter: words.dropLast().joined(separator: " "), value: value), token: token)
        ]
    }
}
