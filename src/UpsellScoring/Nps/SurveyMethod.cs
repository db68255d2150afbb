using System.Text.Json.Serialization;

namespace UpsellScoring.Nps;

/// <summary>How a figure was made of the answers. Figures of different methods or scales are not comparable.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SurveyMethod>))]
public enum SurveyMethod
{
    /// <summary>No figure: the default value of <see cref="SurveyFigure"/>.</summary>
    None = 0,

    /// <summary>The mean rating of customer effort.</summary>
    EffortMean = 1,

    /// <summary>The share that agrees that it was easy: 4 and 5 on 1 to 5; 5, 6 and 7 on 1 to 7.</summary>
    EffortAgreement = 2,

    /// <summary>The mean rating of customer satisfaction.</summary>
    SatisfactionMean = 3,

    /// <summary>The share that gave 5 of 5 for satisfaction.</summary>
    SatisfactionTopBox = 4,

    /// <summary>The share that gave 4 or 5 of 5 for satisfaction.</summary>
    SatisfactionTopTwoBoxes = 5,
}
