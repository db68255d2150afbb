using System.Globalization;
using System.Reflection;

namespace UpsellScoring.Tests.House;

/// <summary>A type as it is written in C#, with its nullability.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly string[] Unqualified = ["System", "System.Collections.Generic", "UpsellScoring"];

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter)
    {
        var nullability = new NullabilityInfoContext().Create(parameter);
        if (!parameter.ParameterType.IsByRef)
        {
            return Of(parameter.ParameterType, nullability);
        }

        var modifier = parameter.Position < 0 ? (IsReadOnly(parameter) ? "ref readonly " : "ref ") : parameter.IsOut ? "out " : IsReadOnly(parameter) ? "in " : "ref ";
        return modifier + Of(parameter.ParameterType.GetElementType()!, nullability.ElementType ?? nullability);
    }

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var mark = !type.IsValueType && !type.IsByRef && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (type.IsPointer || type.IsByRef)
        {
            return Of(type.GetElementType()!) + (type.IsPointer ? "*" : "&");
        }

        if (type.IsGenericParameter)
        {
            // Reflection calls every T without constraint nullable, whether it is written T or T?.
            return type.Name;
        }

        return Keywords.TryGetValue(type, out var keyword) ? keyword + mark : Name(type, type.GetGenericArguments(), nullability) + mark;
    }

    /// <summary>The name under which a type is declared: with its namespace and with in and out on its parameters.</summary>
    public static string Declared(Type type)
    {
        var arguments = type.GetGenericArguments().Select(one => Variance(one) + one.Name).ToArray();
        var prefix = type.DeclaringType is { } outer ? Declared(outer) + "." : type.Namespace + ".";
        return prefix + Simple(type) + (arguments.Length > 0 ? $"<{string.Join(", ", arguments)}>" : "");
    }

    public static string Simple(Type type) => type.Name.Split('`')[0];

    public static string Constraints(Type[] parameters) =>
        string.Concat(parameters.Where(one => one.IsGenericParameter).Select(Constraint));

    public static string Value(object? value, Type type)
    {
        var target = type.IsByRef ? type.GetElementType()! : type;
        target = Nullable.GetUnderlyingType(target) ?? target;
        return value switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => "\"" + text + "\"",
            char letter => "'" + letter + "'",
            bool flag => flag ? "true" : "false",
            _ when target.IsEnum => $"{Simple(target)}.{Enum.ToObject(target, value)}",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    private static string Name(Type type, Type[] arguments, NullabilityInfo? nullability)
    {
        var outer = type.DeclaringType is { } declaring ? Simple(declaring) + "." : Unqualified.Contains(type.Namespace, StringComparer.Ordinal) ? "" : type.Namespace + ".";
        var known = nullability?.GenericTypeArguments.Length == arguments.Length;
        var list = arguments.Select((one, index) => Of(one, known ? nullability!.GenericTypeArguments[index] : null));
        return outer + Simple(type) + (arguments.Length > 0 ? $"<{string.Join(", ", list)}>" : "");
    }

    private static bool IsReadOnly(ParameterInfo parameter) =>
        parameter.IsIn || parameter.GetRequiredCustomModifiers().Any(one => one.Name == "InAttribute");

    private static string Variance(Type parameter) => (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
    {
        GenericParameterAttributes.Contravariant => "in ",
        GenericParameterAttributes.Covariant => "out ",
        _ => "",
    };

    private static string Constraint(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isValue = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] special =
        [
            .. isValue ? ["struct"] : flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => Of(one)),
            .. !isValue && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>(),
            .. flags.HasFlag(GenericParameterAttributes.AllowByRefLike) ? ["allows ref struct"] : Array.Empty<string>(),
        ];
        return special.Length > 0 ? $" where {parameter.Name} : {string.Join(", ", special)}" : "";
    }
}
