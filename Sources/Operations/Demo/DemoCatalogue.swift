import ServiceModel

extension DemoTrade {
    var devices: [DemoDevice] {
        switch self {
        case .heating: Self.heatingDevices
        case .cooling: Self.coolingDevices
        case .lifts: Self.liftDevices
        case .power: Self.powerDevices
        }
    }

    private static let heatingDevices = [
        DemoDevice(
            name: "Kocioł gazowy kondensacyjny", models: ["Termika K24", "Termika K35 Duo", "Ciepłomax Eko 28"],
            forHouseholds: true,
            jobs: [
                DemoJob(
                    "Brak ogrzewania, kocioł nie zapala", .repair, 60...120, [(.gas, 2)], parts: [("ELEKTRODA-K24", 1)],
                    weight: 3),
                DemoJob("Kocioł gaśnie po kilku minutach, błąd E04", .repair, 60...150, [(.gas, 2)], weight: 2),
                DemoJob("Brak ciepłej wody", .repair, 45...120, [(.gas, 1)], parts: [("ZAWOR-3D", 1)], weight: 2),
                DemoJob(
                    "Spadek ciśnienia w instalacji c.o.", .repair, 45...90, [(.sepG2, 1)], parts: [("NACZYNIE-8L", 1)]),
                DemoJob(
                    "Przegląd roczny kotła z analizą spalin", .maintenance, 60...90, [(.gas, 1), (.sepG3, 1)],
                    parts: [("USZCZ-KPL-K", 1)], weight: 4),
                DemoJob("Próba szczelności instalacji gazowej", .inspection, 45...90, [(.sepG3, 2)]),
                DemoJob("Wymiana kotła na kondensacyjny", .installation, 210...240, [(.gas, 3), (.sepG3, 2)]),
            ]),
        DemoDevice(
            name: "Węzeł cieplny", models: ["Hydrowęzeł W80", "Hydrowęzeł W160"],
            jobs: [
                DemoJob(
                    "Zimne piony w budynku, pompa obiegowa nie pracuje", .repair, 60...150, [(.sepG2, 2)],
                    parts: [("POMPA-25-60", 1)], weight: 2),
                DemoJob("Wyciek na wymienniku ciepła", .repair, 90...180, [(.sepG2, 2)], parts: [("USZCZ-WYM", 2)]),
                DemoJob("Przegląd węzła przed sezonem", .maintenance, 90...150, [(.sepG2, 1)], weight: 2),
            ]),
    ]

    private static let coolingDevices = [
        DemoDevice(
            name: "Klimatyzator", models: ["Klimax S35", "Klimax S50", "Zefir Multi 3"],
            forHouseholds: true,
            jobs: [
                DemoJob("Klimatyzator nie chłodzi", .repair, 45...120, [(.fGas, 1)], weight: 2),
                DemoJob("Woda kapie z jednostki wewnętrznej", .repair, 30...75, [(.sepG1, 1)]),
                DemoJob(
                    "Przegląd i czyszczenie klimatyzatora", .maintenance, 45...75, [(.fGas, 1)],
                    parts: [("FILTR-S", 2)], weight: 4),
                DemoJob("Montaż klimatyzatora, dwie jednostki", .installation, 180...240, [(.fGas, 2), (.sepG1, 1)]),
            ]),
        DemoDevice(
            name: "Agregat chłodniczy", models: ["Polar AG-20", "Polar AG-45", "Mroźnik LT8"],
            jobs: [
                DemoJob("Temperatura w komorze chłodniczej rośnie", .repair, 60...150, [(.fGas, 2)], weight: 2),
                DemoJob(
                    "Sprężarka wyłącza się, alarm wysokiego ciśnienia", .repair, 75...180, [(.fGas, 2), (.sepG1, 1)]),
                DemoJob("Kontrola szczelności układu (F-gazy)", .inspection, 45...90, [(.fGas, 2)], weight: 3),
                DemoJob("Wymiana sprężarki", .installation, 180...240, [(.fGas, 3)], parts: [("SPREZARKA-AG20", 1)]),
            ]),
        DemoDevice(
            name: "Centrala wentylacyjna", models: ["Nawiew CW-3000", "Nawiew CW-8000"],
            jobs: [
                DemoJob("Centrala stoi, alarm filtra", .repair, 45...90, [(.sepG1, 1)], parts: [("FILTR-F7-592", 4)]),
                DemoJob(
                    "Wymiana filtrów i pasków centrali", .maintenance, 60...120, [(.sepG1, 1)],
                    parts: [("FILTR-F7-592", 4), ("PASEK-SPA", 2)], weight: 2),
            ]),
    ]

    private static let liftDevices = [
        DemoDevice(
            name: "Dźwig osobowy", models: ["Windpol L630", "Windpol L1000", "Pion 450H"],
            jobs: [
                DemoJob("Winda stoi między piętrami, kabina pusta", .repair, 45...120, [(.udt, 2)], weight: 2),
                DemoJob(
                    "Drzwi kabiny nie domykają się", .repair, 45...120, [(.udt, 1)], parts: [("ROLKA-DRZWI", 4)],
                    weight: 2),
                DemoJob("Kabina zatrzymuje się nierówno z podłogą", .repair, 60...120, [(.udt, 2)]),
                DemoJob("Nie działa łączność alarmowa w kabinie", .repair, 30...90, [(.udt, 1)]),
                DemoJob("Konserwacja miesięczna dźwigu", .maintenance, 60...90, [(.udt, 1)], weight: 5),
                DemoJob("Przygotowanie dźwigu do badania UDT", .inspection, 120...210, [(.udt, 3)]),
                DemoJob("Wymiana lin nośnych", .installation, 210...240, [(.udt, 3)], parts: [("LINA-10MM", 6)]),
            ])
    ]

    private static let powerDevices = [
        DemoDevice(
            name: "Agregat prądotwórczy", models: ["Agrex G60", "Agrex G200"],
            jobs: [
                DemoJob(
                    "Agregat nie podjął pracy po zaniku napięcia", .repair, 60...150, [(.sepG1, 2)],
                    parts: [("AKU-100AH", 1)], weight: 2),
                DemoJob(
                    "Próba obciążeniowa i wymiana oleju", .maintenance, 90...150, [(.sepG1, 1)],
                    parts: [("OLEJ-15W40", 12)], weight: 2),
            ]),
        DemoDevice(
            name: "Zasilacz UPS", models: ["Stałoprąd U10", "Stałoprąd U40"],
            jobs: [
                DemoJob(
                    "UPS zgłasza zużyte akumulatory", .repair, 60...120, [(.sepG1, 2)], parts: [("AKU-12V9AH", 16)],
                    weight: 2),
                DemoJob("Przegląd UPS z próbą autonomii", .maintenance, 60...120, [(.sepG1, 1)], weight: 2),
            ]),
        DemoDevice(
            name: "Rozdzielnica główna", models: ["Rozdział RG-400", "Rozdział RG-630"],
            jobs: [
                DemoJob("Wyłącznik główny wybija", .repair, 45...120, [(.sepG1, 2)], weight: 2),
                DemoJob("Pomiary ochronne i termowizja rozdzielnicy", .inspection, 90...180, [(.sepG1, 2)], weight: 2),
                DemoJob("Montaż ładowarki samochodowej 22 kW", .installation, 150...240, [(.sepG1, 2)]),
            ]),
    ]
}
