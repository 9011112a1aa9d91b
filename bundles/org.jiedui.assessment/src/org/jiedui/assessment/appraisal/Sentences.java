/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.jiedui.assessment.system.Wording;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;

/** Says sentences in one language, which may be another than that of the screen: what goes into the books is Chinese. */
public final class Sentences {

	private final ValueFormat format;
	private final ResourceBundle patterns;

	/** @param locale the language */
	public Sentences(Locale locale) {
		format = new ValueFormat(new Labels(locale), MoneyScale.YUAN);
		patterns = ResourceBundle.getBundle(Sentences.class.getPackageName() + ".sentences", locale, Sentences.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The sentence in the language. */
	public String say(Sentence sentence) {
		return new MessageFormat(patterns.getString(sentence.key()), patterns.getLocale())
				.format(sentence.values().stream().map(this::shown).toArray());
	}

	/** Several sentences, one after the other. */
	public String say(Collection<Sentence> sentences) {
		return sentences.stream().map(this::say).collect(Collectors.joining(patterns.getString("between")));
	}

	/** A number with its unit. */
	public String text(Amount amount) {
		String number = format.text(JieduiPackage.Literals.FIGURE__VALUE, amount.number());
		if (amount.unit().isEmpty()) {
			return number;
		}
		String unit = format.unitName(new Unit(amount.unit()), amount.number().number());
		if (Character.isDigit(unit.charAt(0))) {
			return number + " \u00d7 " + unit;
		}
		boolean blank = Character.isLetter(unit.charAt(0)) && !"zh".equals(format.labels().language());
		return blank ? number + " " + unit : number + unit;
	}

	private Object shown(Object value) {
		return switch (value) {
			case Amount amount -> text(amount);
			case Wording wording -> wording.in(format.labels().language());
			default -> value.toString();
		};
	}
}
