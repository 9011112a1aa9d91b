/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a rule says of an object.
 *
 * @param rule identifier of the rule, such as {@code pairing.sides}
 * @param severity how bad it is
 * @param object what it is about
 * @param feature the field, or null when it is about the object as a whole
 * @param message a sentence in the user's language
 */
public record Finding(String rule, Severity severity, EObject object, EStructuralFeature feature, String message) {
}
