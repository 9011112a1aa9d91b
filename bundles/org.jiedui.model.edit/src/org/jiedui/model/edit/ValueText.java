/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** The value of a feature as a person reads it, with its unit. */
final class ValueText {

	private final Labels labels;
	private final Titles titles;

	ValueText(Labels labels) {
		this.labels = labels;
		titles = new Titles(labels);
	}

	/**
	 * @param value of the feature's type, a collection where there are many, or null
	 * @return never null; empty where there is no value
	 */
	String of(EStructuralFeature feature, Object value) {
		String text = switch (value) {
			case null -> "";
			case IItemPropertySource wrapped -> of(feature, wrapped.getEditableValue(null));
			case Collection<?> many -> many.stream().map(each -> single(feature, each)).collect(Collectors.joining(separator()));
			default -> single(feature, value);
		};
		return text.isEmpty() || value instanceof IItemPropertySource ? text : text + unit(feature);
	}

	private String single(EStructuralFeature feature, Object value) {
		return switch (value) {
			case EObject proxy when proxy.eIsProxy() -> "…";
			case EObject object -> titles.title(object);
			case Enumerator literal when feature.getEType() instanceof EEnum type -> labels.label(type, literal);
			case Boolean truth -> truth ? Messages.Value_yes : Messages.Value_no;
			default -> feature.getEType() instanceof EDataType type ? EcoreUtil.convertToString(type, value) : value.toString();
		};
	}

	private String unit(EStructuralFeature feature) {
		return new FeatureTraits(feature).unit().map(symbol -> switch (symbol) {
			case "%" -> "%";
			case "CNY" -> chinese() ? "元" : " CNY";
			default -> (chinese() ? "" : " ") + symbol;
		}).orElse("");
	}

	private String separator() {
		return chinese() ? "、" : ", ";
	}

	private boolean chinese() {
		return "zh".equals(labels.language());
	}
}
