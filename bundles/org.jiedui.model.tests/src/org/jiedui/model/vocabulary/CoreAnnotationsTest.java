/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations of the core model say everything that they must, in both languages, and nothing that does not exist. */
class CoreAnnotationsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

	static Stream<ENamedElement> elements() {
		List<ENamedElement> elements = new ArrayList<>();
		elements.add(P);
		for (EClassifier each : P.getEClassifiers()) {
			elements.add(each);
			if (each instanceof EClass type) {
				elements.addAll(type.getEStructuralFeatures());
			} else if (each instanceof EEnum type) {
				elements.addAll(type.getELiterals());
			}
		}
		return elements.stream();
	}

	static Stream<EEnum> enumerations() {
		return P.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	static Stream<EClass> classes() {
		return P.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	static Stream<EStructuralFeature> features() {
		return classes().flatMap(type -> type.getEStructuralFeatures().stream());
	}

	@ParameterizedTest
	@MethodSource("elements")
	void hasALabelInBothLanguages(ENamedElement element) {
		assertThat(Vocabulary.value(element, "zh")).as("zh of %s", element.getName()).get().asString().isNotBlank();
		assertThat(Vocabulary.value(element, "en")).as("en of %s", element.getName()).get().asString().isNotBlank().doesNotMatch(HAN);
		assertThat(Vocabulary.value(element, "zh.text").isPresent()).as("explained in both languages or in none: %s", element.getName())
				.isEqualTo(Vocabulary.value(element, "en.text").isPresent());
	}

	/** Two literals with one number are the same value to Ecore: the second could be neither found nor stored. */
	@ParameterizedTest
	@MethodSource("enumerations")
	void tellsLiteralsApart(EEnum type) {
		assertThat(type.getELiterals()).extracting(EEnumLiteral::getValue).doesNotHaveDuplicates().startsWith(0);
		assertThat(type.getELiterals()).extracting(EEnumLiteral::getLiteral).doesNotHaveDuplicates();
		assertThat(type.getELiterals()).allSatisfy(literal -> {
			assertThat(type.getEEnumLiteral(literal.getValue())).isSameAs(literal);
			assertThat(literal.getInstance()).asString().isEqualTo(literal.getLiteral());
		});
	}

	@ParameterizedTest
	@MethodSource("enumerations")
	void putsWhatStandsForNoneFirst(EEnum type) {
		EEnumLiteral none = type.getEEnumLiteralByLiteral(Vocabulary.NO_LITERAL);
		assertThat(none == null || type.getELiterals().indexOf(none) == 0).isTrue();
	}

	@ParameterizedTest
	@MethodSource("features")
	void standsInAGroupThatHasAHeading(EStructuralFeature feature) {
		for (String language : Labels.LANGUAGES) {
			Labels labels = new Labels(Locale.forLanguageTag(language));
			assertThat(labels.groups(P)).extracting(FormGroup::id).contains(new FeatureTraits(feature).group());
			assertThat(new FieldOrder(labels).heading(feature.getEContainingClass(), feature)).isNotBlank()
					.isNotEqualTo(new FeatureTraits(feature).group());
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void saysWhatCanBeRead(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		assertThatCode(() -> {
			traits.width();
			traits.minimum();
			traits.maximum();
			traits.pattern();
		}).doesNotThrowAnyException();
		assertThat(traits.required() && !traits.stored()).as("what is computed cannot be required").isFalse();
	}

	@ParameterizedTest
	@MethodSource("classes")
	void namesOnlyFeaturesThatExist(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		traits.title().ifPresent(title -> assertThat(Pattern.compile("\\{(\\w+)}").matcher(title).results().map(MatchResult::group))
				.allSatisfy(name -> assertThat(type.getEStructuralFeature(name.substring(1, name.length() - 1))).as(name).isNotNull()));
		Vocabulary.value(type, Vocabulary.FUNNEL).ifPresent(names -> assertThat(traits.funnel()).hasSameSizeAs(names.split(" ")));
		Vocabulary.value(type, Vocabulary.TOTALS).ifPresent(names -> assertThat(traits.totals()).hasSameSizeAs(names.split(" ")));
		Vocabulary.value(type, Vocabulary.TOTALS_BY).ifPresent(name -> assertThat(traits.totalsBy()).as(name).isPresent());
		Vocabulary.value(type, Vocabulary.TOTALS_YEAR).ifPresent(name -> assertThat(traits.totalsYear()).as(name).isPresent());
		traits.frozenWhen().ifPresent(condition -> {
			String[] sides = condition.split("=");
			EStructuralFeature feature = type.getEStructuralFeature(sides[0]);
			assertThat(((EEnum) feature.getEType()).getEEnumLiteralByLiteral(sides[1])).isNotNull();
		});
	}
}
