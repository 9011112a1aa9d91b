/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How rules are run. */
package org.jiedui.core.internal.validation;
