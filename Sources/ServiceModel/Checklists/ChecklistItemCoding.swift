extension ChecklistItem {
    private enum CodingKeys: String, CodingKey {
        case question, answer, unit, least, most, choices, isMandatory, condition, isPerDevice, model
    }

    /// Lists that were kept before there were conditions and devices have neither.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            question: values.decode(String.self, forKey: .question),
            answer: values.decode(Answer.self, forKey: .answer), unit: values.decode(String.self, forKey: .unit),
            least: values.decodeIfPresent(String.self, forKey: .least),
            most: values.decodeIfPresent(String.self, forKey: .most),
            choices: values.decode([String].self, forKey: .choices),
            isMandatory: values.decode(Bool.self, forKey: .isMandatory),
            condition: values.decodeIfPresent(CheckCondition.self, forKey: .condition),
            isPerDevice: values.decodeIfPresent(Bool.self, forKey: .isPerDevice) ?? false,
            model: values.decodeIfPresent(String.self, forKey: .model))
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(question, forKey: .question)
        try values.encode(answer, forKey: .answer)
        try values.encode(unit, forKey: .unit)
        try values.encodeIfPresent(least, forKey: .least)
        try values.encodeIfPresent(most, forKey: .most)
        try values.encode(choices, forKey: .choices)
        try values.encode(isMandatory, forKey: .isMandatory)
        try values.encodeIfPresent(condition, forKey: .condition)
        if isPerDevice { try values.encode(true, forKey: .isPerDevice) }
        try values.encodeIfPresent(model, forKey: .model)
    }
}
