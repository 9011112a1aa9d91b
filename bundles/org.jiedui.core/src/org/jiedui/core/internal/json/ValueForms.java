/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;

/** Makes values of what a file says. */
final class ValueForms {

	private final Complaints complaints;
	private final Labels labels;

	ValueForms(Complaints complaints, Labels labels) {
		this.complaints = complaints;
		this.labels = labels;
	}

	/** The value of one entry; never null. */
	Object value(EAttribute attribute, LocatedNode node) throws ProgrammeFormatException {
		if (!(node instanceof Scalar scalar) || scalar.value() == null) {
			throw complaints.at(node, Messages.oneValueExpected, attribute.getName());
		}
		EDataType type = attribute.getEAttributeType();
		boolean text = type.getInstanceClass() == String.class;
		if (text != scalar.value() instanceof String && (text || scalar.value() instanceof Boolean != truth(type))) {
			throw wrong(attribute, scalar, null);
		}
		try {
			Object value = EcoreUtil.createFromString(type, written(scalar.value()));
			if (value == null) {
				throw wrong(attribute, scalar, null);
			}
			return value;
		} catch (RuntimeException form) {
			// Each data type has its own way to refuse a text.
			throw wrong(attribute, scalar, form);
		}
	}

	private static boolean truth(EDataType type) {
		return type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class;
	}

	private static String written(Object value) {
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	private ProgrammeFormatException wrong(EAttribute attribute, Scalar scalar, Exception cause) {
		String sentence = NLS.bind(Messages.wrongValue,
				new Object[] { scalar.value(), attribute.getName(), labels.label(attribute), example(attribute.getEAttributeType()) });
		return complaints.at(scalar.line(), scalar.path(), cause, sentence);
	}

	private static String example(EDataType type) {
		if (type instanceof EEnum choice) {
			return choice.getELiterals().stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
		}
		if (type == JieduiPackage.Literals.DATE) {
			return "\"2024-04-16\"";
		}
		if (type == JieduiPackage.Literals.PARTIAL_DATE) {
			return "\"2024-04-16\", \"2024-04\", \"2024\"";
		}
		if (type == JieduiPackage.Literals.MONEY || type == JieduiPackage.Literals.QUANTITY) {
			return "\"3500\", \"3500多\", \"约3500\"";
		}
		return truth(type) ? "true, false" : type.getInstanceClass() == String.class ? "\"…\"" : "123";
	}
}
