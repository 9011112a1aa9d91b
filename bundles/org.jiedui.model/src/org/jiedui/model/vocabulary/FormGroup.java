/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

/**
 * A group of fields in a form.
 *
 * @param id what features name in their annotation {@code group}
 * @param label the heading in the language that was asked for
 */
public record FormGroup(String id, String label) {
}
