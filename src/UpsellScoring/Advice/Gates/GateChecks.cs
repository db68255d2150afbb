namespace UpsellScoring.Advice;

/// <summary>Runs all gates and orders what they found.</summary>
internal static class GateChecks
{
    /// <summary>The strongest action first; of equal ones the library's own in the order of their catalogue, then the host's by code.</summary>
    internal static IReadOnlyList<GateCheck> Of(IGate[] gates, GateInput input)
    {
        var checks = new List<(GateCheck Check, int Place)>(gates.Length);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < gates.Length; i++)
        {
            var check = Run(gates[i], input);
            if (!codes.Add(check.Code))
            {
                throw new InvalidOperationException($"The gate {gates[i].GetType().Name} has the code '{check.Code}', which another gate has. Give it its own.");
            }

            checks.Add((check, gates[i].GetType().Assembly == typeof(GateChecks).Assembly ? i : int.MaxValue));
        }

        return [.. checks
            .OrderByDescending(one => one.Check.Action)
            .ThenBy(one => one.Place)
            .ThenBy(one => one.Check.Code, StringComparer.Ordinal)
            .Select(one => one.Check)];
    }

    private static GateCheck Run(IGate gate, GateInput input)
    {
        try
        {
            return gate.Check(input) ?? throw new InvalidOperationException("it gave null.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The gate {gate.GetType().Name} failed for the account '{input.Account.Id}': {exception.Message}", exception);
        }
    }
}
