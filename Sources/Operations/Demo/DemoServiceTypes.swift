import ServiceModel

/// The demo company's own types of orders, and by which one each job arises.
struct DemoServiceTypes: Sendable {
    let all: [ServiceType]
    /// What is asked of every device of some models.
    let checklists: [ModelChecklist]

    /// Positions in `all`.
    private enum Kind: Int { case emergency, repair, warranty, yearly, lift, leaks, measurements, installation }

    init(options: DemoOptions, skills: [Skill]) {
        var identifiers = DemoIdentifiers(options: options, salt: 5)
        func needs(_ skill: DemoSkill, _ level: Int = 1) -> [SkillRequirement] {
            [SkillRequirement(skill: skills[skill.rawValue].id, level: level)]
        }
        func type(
            _ code: String, _ name: String, _ category: OrderType, _ tasks: [TaskTemplate],
            _ checklist: [ChecklistItem],
            signature: Bool = true, photo: Bool = false, priority: Priority = .normal, slaClass: String = ""
        ) -> ServiceType {
            ServiceType(
                id: identifiers.next(), code: code, name: name, category: category, tasks: tasks, checklist: checklist,
                needsSignature: signature, needsPhoto: photo, priority: priority, slaClass: slaClass)
        }
        all = [
            type(
                "awaria", "Usunięcie awarii", .repair, [TaskTemplate(duration: 90)], Self.repair, photo: true,
                priority: .urgent, slaClass: "awaria"),
            type("usterka", "Naprawa usterki", .repair, [TaskTemplate(duration: 75)], Self.repair),
            type(
                "gwarancja", "Naprawa gwarancyjna", .warranty, [TaskTemplate(duration: 75)], Self.repair, photo: true),
            type("przeglad-roczny", "Przegląd roczny", .maintenance, [TaskTemplate(duration: 75)], Self.yearly),
            type(
                "dzwig-miesiac", "Konserwacja miesięczna dźwigu", .maintenance,
                [TaskTemplate(duration: 75, skills: needs(.udt))], Self.lift),
            type(
                "szczelnosc-fgaz", "Kontrola szczelności F-gaz", .inspection,
                [TaskTemplate(duration: 60, skills: needs(.fGas, 2))], Self.leaks, photo: true),
            type(
                "pomiary", "Pomiary i próby", .inspection, [TaskTemplate(duration: 90, crewSize: 2)],
                Self.measurements),
            type(
                "montaz", "Montaż z uruchomieniem", .installation,
                [
                    TaskTemplate(title: "montaż", duration: 240),
                    TaskTemplate(title: "uruchomienie i odbiór", duration: 60, after: [0], lag: 1440),
                ], Self.installation, photo: true),
        ]
        checklists = ["Stałoprąd U10", "Stałoprąd U40"].map { model in
            ModelChecklist(id: identifiers.next(), model: model, items: Self.batteries)
        }
    }

    func type(of job: DemoJob, _ priority: Priority) -> ServiceType {
        let kind: Kind =
            switch job.type {
            case .repair, .complaint: priority <= .urgent ? .emergency : .repair
            case .warranty: .warranty
            case .maintenance: job.skills.contains { $0.skill == .udt } ? .lift : .yearly
            case .inspection: job.skills.contains { $0.skill == .fGas } ? .leaks : .measurements
            case .installation: .installation
            }
        return all[kind.rawValue]
    }

    private static func number(_ question: String, _ unit: String, _ least: String?, _ most: String?) -> ChecklistItem {
        ChecklistItem(question: question, answer: .number, unit: unit, least: least, most: most)
    }

    private static let batteries = [
        number("szereg A, zastany", "V", "12.0", "13.8"),
        ChecklistItem(
            question: "szereg A, po wymianie", answer: .number, unit: "V", least: "12.0", most: "13.8",
            condition: CheckCondition("szereg A, zastany", .outside)),
        number("autonomia", "min", "10", nil),
    ]
    private static let repair = [
        ChecklistItem(question: "przyczyna usterki", answer: .text),
        ChecklistItem(question: "urządzenie działa po naprawie"),
        ChecklistItem(question: "zdjęcie tabliczki znamionowej", answer: .photo, isMandatory: false),
    ]
    private static let yearly = [
        ChecklistItem(question: "stan ogólny", answer: .choice, choices: ["dobry", "zużyty", "do wymiany"]),
        number("napięcie zasilania", "V", "207", "253"), ChecklistItem(question: "filtry wymienione"),
        ChecklistItem(question: "nastawy zgodne z dokumentacją"),
        ChecklistItem(question: "zalecenia", answer: .text, isMandatory: false),
    ]
    private static let lift = [
        ChecklistItem(question: "chwytacze sprawne"), ChecklistItem(question: "łączność alarmowa działa"),
        number("dokładność zatrzymania", "mm", nil, "10"), ChecklistItem(question: "drzwi szybowe ryglują się"),
        ChecklistItem(question: "liny nośne", answer: .choice, choices: ["dobre", "zużyte", "do wymiany"]),
        ChecklistItem(question: "wpis w dzienniku konserwacji"),
    ]
    private static let leaks = [
        ChecklistItem(question: "metoda", answer: .choice, choices: ["detektor", "piana", "ciśnieniowa"]),
        number("ciśnienie parowania", "bar", "1.5", "9"), number("ubytek czynnika", "kg", "0", "3"),
        ChecklistItem(question: "wpis w karcie urządzenia"),
        ChecklistItem(question: "zdjęcie wskazania detektora", answer: .photo, isMandatory: false),
    ]
    private static let measurements = [
        number("rezystancja izolacji", "MΩ", "1", nil), number("impedancja pętli zwarcia", "Ω", nil, "1.2"),
        ChecklistItem(question: "wyłącznik różnicowy zadziałał"),
        ChecklistItem(question: "uwagi", answer: .text, isMandatory: false),
    ]
    private static let installation = [
        ChecklistItem(question: "próba szczelności"), ChecklistItem(question: "użytkownik przeszkolony"),
        ChecklistItem(question: "zdjęcie po montażu", answer: .photo, isMandatory: false),
    ]
}
