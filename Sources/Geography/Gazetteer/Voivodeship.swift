/// The sixteen provinces of Poland, in the order of the Polish alphabet.
package enum Voivodeship: String, CaseIterable, Hashable, Sendable, Codable {
    case dolnośląskie
    case kujawskoPomorskie = "kujawsko-pomorskie"
    case lubelskie, lubuskie, łódzkie, małopolskie, mazowieckie, opolskie, podkarpackie, podlaskie, pomorskie, śląskie
    case świętokrzyskie
    case warmińskoMazurskie = "warmińsko-mazurskie"
    case wielkopolskie, zachodniopomorskie
}
