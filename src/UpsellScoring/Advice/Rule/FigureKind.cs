using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>What a figure of a reason is, and so how a text prints it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>A plain number, such as a rating or a count.</summary>
    Number = 0,

    /// <summary>A share; 0.25 stands for 25 %.</summary>
    Share = 1,

    /// <summary>Points of a score.</summary>
    Points = 2,

    /// <summary>An amount of money.</summary>
    Money = 3,

    /// <summary>A multiple; 3 stands for 3x.</summary>
    Multiple = 4,

    /// <summary>A day.</summary>
    Day = 5,

    /// <summary>A name: a factor, a fact, a grade, an offer.</summary>
    Name = 6,
}
