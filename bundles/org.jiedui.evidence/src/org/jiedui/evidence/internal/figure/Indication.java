/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.FigureKind;

/**
 * What a quantity is about.
 *
 * @param indicator such as {@code consumption_sales}
 * @param kind what it is to the programme
 * @param basis over what such quantities count where the text does not say
 * @param fixed whether they count over nothing else, whatever stands around
 */
record Indication(String indicator, FigureKind kind, Basis basis, boolean fixed) {
}
