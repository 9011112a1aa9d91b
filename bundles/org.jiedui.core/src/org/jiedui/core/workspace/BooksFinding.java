/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

/**
 * Something in the database of the books that cannot be right.
 *
 * @param check a word for what was checked, the same in all languages
 * @param object whose row is wrong, or null where it is not one of an object
 * @param sentence what is wrong, in the user's language
 */
public record BooksFinding(String check, ObjectId object, String sentence) {
}
