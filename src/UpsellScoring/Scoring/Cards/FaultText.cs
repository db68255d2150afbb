namespace UpsellScoring.Scoring;

/// <summary>The message of an exception as a cause to report: the same in every culture.</summary>
internal static class FaultText
{
    /// <summary>The message without the value the framework appends in the current culture; the messages of the library name it themselves.</summary>
    internal static string Of(Exception exception)
    {
        var message = exception.Message;
        if (exception is not ArgumentOutOfRangeException { ActualValue: not null })
        {
            return message;
        }

        var end = message.LastIndexOfAny(['\r', '\n']);
        return end <= 0 ? message : message[..end].TrimEnd('\r', '\n');
    }
}
