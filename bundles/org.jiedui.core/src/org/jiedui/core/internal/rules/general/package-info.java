/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules that hold for every class, since they follow the annotations of the model. */
package org.jiedui.core.internal.rules.general;
