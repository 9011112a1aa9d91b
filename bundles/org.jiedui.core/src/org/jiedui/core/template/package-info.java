/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Templates: data files of modules with what a new object of a class begins with. */
package org.jiedui.core.template;
