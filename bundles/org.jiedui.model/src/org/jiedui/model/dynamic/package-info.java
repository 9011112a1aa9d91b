/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What lets a module extend the classes of the core by an Ecore model alone, without generated code. */
package org.jiedui.model.dynamic;
